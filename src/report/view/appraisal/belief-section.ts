import type { AlignmentRow } from "../../../model/alignment.ts";
import type { ByMethod, WeighedItem, WeighedReading } from "../../../model/weighed-readings.ts";
import { shownText } from "../../escape/shown-text.ts";
import { countOf } from "../count-of.ts";
import type { AppraisalContext } from "./appraisal-context.ts";
import type { AppraisalItemView, AppraisalSectionView } from "./appraisal-view.ts";
import { contestedLoci } from "./contested-loci.ts";
import { cutGroup } from "./cut-list.ts";
import { siglaText } from "./sigla-text.ts";

/** Items with several readings in conflict, in the order of the findings. */
const contestedItems = ({ appraisal, report }: AppraisalContext): readonly WeighedItem[] => {
  const items = new Map(appraisal.belief.items.map((item) => [item.item, item]));
  return [...contestedLoci(report)].flatMap((id) => {
    const item = items.get(id);
    return item === undefined || item.readings.length < 2 ? [] : [item];
  });
};

const rangeText = (belief: ByMethod<number>): string => {
  const [least = 0, ...rest] = Object.values(belief).sort((left, right) => left - right);
  const most = rest[rest.length - 1] ?? least;
  const [from, to] = [least.toFixed(2), most.toFixed(2)];
  return from === to ? from : `${from}–${to}`;
};

const chosenBy = (reading: WeighedReading, { believed }: WeighedItem): string => {
  const choices = Object.values(believed);
  const count = choices.filter(({ values }) => values.includes(reading.value)).length;
  return `${count} of ${choices.length}`;
};

const readingText = (
  { value, sources }: WeighedReading,
  row: AlignmentRow | undefined,
  { report }: AppraisalContext,
): string => {
  const reading = row?.readings.find(({ key }) => key === value);
  if (reading === undefined) {
    return `${shownText(value, "label")} (${shownText(sources.join(", "), "label")})`;
  }
  const tellers = reading.support.map(({ narrative }) => narrative);
  return `${shownText(reading.label, "label")} (${siglaText(tellers, report)})`;
};

const toItem = (
  item: WeighedItem,
  row: AlignmentRow | undefined,
  context: AppraisalContext,
): AppraisalItemView => {
  const weighed = context.appraisal.belief.methods.length > 0;
  return {
    title:
      row === undefined ? shownText(item.item, "sentence") : context.report.questionOf(row.locus),
    fields: item.several
      ? [{ name: "", texts: ["Several of these may hold at once: belief is of each by itself."] }]
      : [],
    grid: {
      head: ["vote", ...(weighed ? ["belief", "chosen by"] : []), "reading"],
      rows: item.readings.map((reading) => [
        reading.vote.toFixed(2),
        ...(weighed ? [rangeText(reading.belief), chosenBy(reading, item)] : []),
        readingText(reading, row, context),
      ]),
    },
  };
};

const glossOf = (methods: number): string =>
  methods === 0
    ? "share of the voices that give each reading; it is no truth"
    : `vote: share of the voices · belief: lowest to highest over ${countOf(methods, "method")} · chosen by: how many of them · computed from who agrees with whom, and no truth`;

/** Where accounts are in conflict: the plain vote, and what the methods make of it. */
export const beliefSection = (context: AppraisalContext): AppraisalSectionView => {
  const rows = new Map<string, AlignmentRow>(
    context.report.comparison.alignment.rows.map((row) => [row.locus.id, row]),
  );
  return {
    heading: "Belief beside the vote",
    gloss: glossOf(context.appraisal.belief.methods.length),
    titles: "headings",
    groups: [
      cutGroup(contestedItems(context), context.most, ["question", "questions"], (item) =>
        toItem(item, rows.get(item.item), context),
      ),
    ],
  };
};

import type { Support } from "../../model/reading.ts";
import { shownText } from "../escape/shown-text.ts";
import { countOf } from "./count-of.ts";
import type { ReportContext } from "./report-context.ts";
import type { SpeakerView } from "./report-view.ts";
import { siglumRanges } from "./siglum-ranges.ts";
import { supportClock } from "./support-clock.ts";

/** More names than this make a list that nobody reads; the legend has them. */
const MOST_NAMES = 4;

const nameOf = (support: Support, context: ReportContext): string => {
  const narrative = context.narrativeOf(support.narrative);
  const source = shownText(support.source, "label");
  if (narrative === null || narrative.source.name === support.source) return source;
  return `${source}, cited by ${shownText(narrative.source.name, "label")}`;
};

const detailsOf = (support: Support, clocks: boolean): string[] => [
  ...(support.modality === "actual" ? [] : [support.modality]),
  ...(support.certainty === "probable" || support.certainty === "possible"
    ? [`given as ${support.certainty}`]
    : []),
  ...(clocks ? [supportClock(support)].filter((clock) => clock !== null) : []),
];

/** Many voices as one, with the details that hold for all of them. */
const crowdView = (
  supports: readonly Support[],
  context: ReportContext,
  clocks: boolean,
): SpeakerView => {
  const columns = new Set(supports.map(({ narrative }) => context.columnOf(narrative)));
  const [first = [], ...rest] = supports.map((support) => detailsOf(support, clocks));
  return {
    siglum: siglumRanges([...columns].sort((left, right) => left - right)).join(" "),
    name: "",
    details: [
      countOf(columns.size, "account"),
      ...first.filter((detail) => rest.every((details) => details.includes(detail))),
    ],
  };
};

/**
 * Who is behind a quote, how firmly, and, with `clocks`, as of when: each by name, or all
 * as one when they are more than four.
 *
 * @param supports - In the order of the columns.
 */
export const speakerViews = (
  supports: readonly Support[],
  context: ReportContext,
  clocks: boolean,
): readonly SpeakerView[] =>
  supports.length > MOST_NAMES
    ? [crowdView(supports, context, clocks)]
    : supports.map((support) => ({
        siglum: context.siglumOf(support.narrative),
        name: nameOf(support, context),
        details: detailsOf(support, clocks),
      }));

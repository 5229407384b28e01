import type { Corroboration, OriginGroup, SourceChain } from "../../../model/corroboration.ts";
import type { Dependence } from "../../../model/dependence.ts";
import { shownText } from "../../escape/shown-text.ts";
import { countOf } from "../count-of.ts";
import type { AppraisalContext } from "./appraisal-context.ts";
import type { AppraisalItemView, AppraisalSectionView } from "./appraisal-view.ts";
import { byColumn } from "./by-column.ts";
import { contestedLoci } from "./contested-loci.ts";
import { cutGroup, cutTexts } from "./cut-list.ts";
import { fieldsOf } from "./fields-of.ts";
import { readingText } from "./reading-text.ts";
import { siglaText } from "./sigla-text.ts";

/** The same voices for the same reasons: their readings are told together. */
const voicesKey = ({ origins, outlets, chains, circular, dependences, doubts }: Corroboration) =>
  JSON.stringify([
    origins,
    outlets,
    chains.map(({ narrative, links }) => [narrative, links]),
    circular,
    [dependences, doubts].map((list) => list.map(({ reason }) => reason)),
  ]);

const groupByVoices = (all: readonly Corroboration[]): readonly (readonly Corroboration[])[] => {
  const groups = new Map<string, Corroboration[]>();
  for (const one of all) {
    const key = voicesKey(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
};

const originText = ({ origin, through, narratives }: OriginGroup, context: AppraisalContext) => {
  const name = shownText(origin, "label");
  const cited = through === null ? "" : `, cited by ${shownText(through, "label")}`;
  return `${name}${cited} (${siglaText(narratives, context.report)})`;
};

/** Teller first, as in the legend; one source alone is no chain. */
const chainTexts = (chains: readonly SourceChain[], context: AppraisalContext): string[] => {
  const byText = new Map<string, SourceChain["narrative"][]>();
  for (const { narrative, links } of byColumn(chains, context.report)) {
    if (links.length < 2) continue;
    const names = links.map(({ source }) => shownText(source, "label"));
    const text = names.reverse().join(" → ");
    byText.set(text, [...(byText.get(text) ?? []), narrative]);
  }
  return [...byText].map(
    ([text, narratives]) => `${siglaText(narratives, context.report)} ${text}`,
  );
};

const reasonsOf = (dependences: readonly Dependence[]): readonly string[] => [
  ...new Set(dependences.map(({ reason }) => shownText(reason, "sentence").trim())),
];

/** A doubt may make two origins one. */
const countText = (count: number, inDoubt: boolean): string => {
  if (count === 0) return "No origin";
  if (count === 1) return "One origin";
  return inDoubt ? `Up to ${count} independent origins` : `${count} independent origins`;
};

const toItem = (group: readonly Corroboration[], context: AppraisalContext): AppraisalItemView => {
  const { most } = context;
  const [
    { origins = [], outlets = [], chains = [], circular = [], dependences = [], doubts = [] } = {},
  ] = group as readonly Partial<Corroboration>[];
  const accounts = new Set(chains.map(({ narrative }) => narrative)).size;
  const lists = {
    origins: origins.map((origin) => originText(origin, context)),
    outlets: outlets.map((outlet) => shownText(outlet, "label")),
    readings: group.map(({ locus, reading }) => readingText(locus, reading.label, context.report)),
  };
  return {
    title: `${countText(origins.length, doubts.length > 0)} behind ${countOf(accounts, "account")} by ${countOf(outlets.length, "outlet")}`,
    fields: fieldsOf([
      ["Say", cutTexts(lists.readings, most, "reading")],
      ["Origins", cutTexts(lists.origins, most, "origin")],
      ["Outlets", [cutTexts(lists.outlets, most, "outlet").join(", ")]],
      ["Chains", cutTexts(chainTexts(chains, context), most, "chain")],
      ["In a loop", circular.length === 0 ? [] : [siglaText(circular, context.report)]],
      ["One voice", cutTexts(reasonsOf(dependences), most, "reason")],
      ["In doubt", cutTexts(reasonsOf(doubts), most, "reason")],
    ]),
    grid: null,
  };
};

/** What is in conflict first: of a long list the reader sees that. */
const contestedFirst = (
  groups: readonly (readonly Corroboration[])[],
  { report }: AppraisalContext,
): readonly (readonly Corroboration[])[] => {
  const contested = contestedLoci(report);
  const isContested = (group: readonly Corroboration[]): boolean =>
    group.some(({ locus }) => contested.has(locus.id));
  return [...groups.filter(isContested), ...groups.filter((group) => !isContested(group))];
};

/** Readings that several voices give, and how many independent origins those come from. */
export const corroborationSection = (context: AppraisalContext): AppraisalSectionView => ({
  heading: "Who stands behind what",
  gloss: "readings that several voices give, by the origins they go back to as far as is stated",
  titles: "headings",
  groups: [
    cutGroup(
      contestedFirst(groupByVoices(context.appraisal.corroborations), context),
      context.most,
      ["set of voices", "sets of voices"],
      (group) => toItem(group, context),
    ),
  ],
});

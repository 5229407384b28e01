import type { Locus } from "../../model/alignment.ts";
import type { Comparison } from "../../model/comparison.ts";
import type { EventId, LocusId, NarrativeId } from "../../model/ids.ts";
import type { Narrative } from "../../model/narrative.ts";
import { shownText } from "../escape/shown-text.ts";
import { locusNames } from "./locus-names.ts";
import { siglum } from "./siglum.ts";

/** Look-ups that all parts of a report need. */
export interface ReportContext {
  readonly comparison: Comparison;
  narrativeOf(id: NarrativeId): Narrative | null;
  /** Column of the narrative, from 0; -1 when it has none. */
  columnOf(id: NarrativeId): number;
  /** Siglum of the narrative, or its id when it has no column. */
  siglumOf(id: NarrativeId): string;
  /** Name of the event, with a number where several have one label: "clash (2)". */
  eventName(id: EventId): string;
  /** "how many: people"; what is counted stands there in the words of the accounts. */
  slotLabel(locus: Locus): string;
  /** The question a locus answers; what is counted stands there in the words of the accounts. */
  questionOf(locus: Locus): string;
  /**
   * A sentence in which sources that are told apart by the id of their narrative, "police
   * (lead)", have the siglum instead: it is what the legend has.
   */
  withSigla(sentence: string): string;
  /** Numbers of all findings about a locus, from 1. */
  findingsAt(id: LocusId): readonly number[];
}

/** Names of the events; those that share a label are numbered in the order of the alignment. */
const eventNames = (comparison: Comparison): ReadonlyMap<EventId, string> => {
  const { events } = comparison.alignment;
  const totals = new Map<string, number>();
  for (const { label } of events) totals.set(label, (totals.get(label) ?? 0) + 1);
  const seen = new Map<string, number>();
  return new Map(
    events.map(({ id, label }) => {
      const position = (seen.get(label) ?? 0) + 1;
      seen.set(label, position);
      const name = shownText(label, "label");
      return [id, (totals.get(label) ?? 0) > 1 ? `${name} (${position})` : name];
    }),
  );
};

const findingNumbers = (comparison: Comparison): ReadonlyMap<LocusId, readonly number[]> => {
  const numbers = new Map<LocusId, number[]>();
  comparison.findings.forEach(({ locus }, index) => {
    const known = numbers.get(locus.id);
    if (known === undefined) numbers.set(locus.id, [index + 1]);
    else known.push(index + 1);
  });
  return numbers;
};

/** What findings and versions put behind a source to tell it from others. */
const IN_BRACKETS = /\(([^()]+)\)/gu;

/** Ids of narratives with what their sources are called. */
const sourceNames = (comparison: Comparison): ReadonlyMap<string, ReadonlySet<string>> => {
  const names = new Map<string, Set<string>>();
  const readings = comparison.alignment.rows.flatMap((row) => row.readings);
  const found = comparison.findings.flatMap((finding) => finding.readings);
  for (const { source, narrative } of [...readings, ...found].flatMap(({ support }) => support)) {
    names.set(narrative, (names.get(narrative) ?? new Set()).add(source));
  }
  return names;
};

const sigla = (
  comparison: Comparison,
  siglumOf: ReportContext["siglumOf"],
): ReportContext["withSigla"] => {
  const names = sourceNames(comparison);
  return (sentence) =>
    sentence.replace(IN_BRACKETS, (whole, id: string, index: number) => {
      const before = sentence.slice(0, index).trimEnd();
      const isName = [...(names.get(id) ?? [])].some((name) => before.endsWith(name));
      return isName ? `(${siglumOf(id as NarrativeId)})` : whole;
    });
};

/** Indexes a comparison for reporting, in one pass. */
export const reportContext = (comparison: Comparison): ReportContext => {
  const narratives = new Map(comparison.narratives.map((one) => [one.id, one]));
  const columns = new Map(comparison.alignment.narratives.map((id, index) => [id, index]));
  const names = eventNames(comparison);
  const numbers = findingNumbers(comparison);
  const columnOf = (id: NarrativeId): number => columns.get(id) ?? -1;
  const siglumOf: ReportContext["siglumOf"] = (id) =>
    columnOf(id) < 0 ? shownText(id, "label") : siglum(columnOf(id));
  const { labelOf, questionOf } = locusNames(comparison.alignment.rows);
  return {
    comparison,
    narrativeOf: (id) => narratives.get(id) ?? null,
    columnOf,
    siglumOf,
    eventName: (id) => names.get(id) ?? shownText(id, "label"),
    slotLabel: labelOf,
    questionOf,
    withSigla: sigla(comparison, siglumOf),
    findingsAt: (id) => numbers.get(id) ?? [],
  };
};

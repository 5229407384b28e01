import type { Locus } from "../../model/alignment.ts";
import type { Comparison } from "../../model/comparison.ts";
import type { EventId, LocusId, NarrativeId } from "../../model/ids.ts";
import type { Narrative } from "../../model/narrative.ts";
import { shownText } from "../escape/shown-text.ts";
import { siglum } from "./siglum.ts";
import { locusNames } from "./slot-labels.ts";

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
  /** "How many or how much (people)?" */
  questionOf(locus: Locus): string;
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

/** Indexes a comparison for reporting, in one pass. */
export const reportContext = (comparison: Comparison): ReportContext => {
  const narratives = new Map(comparison.narratives.map((one) => [one.id, one]));
  const columns = new Map(comparison.alignment.narratives.map((id, index) => [id, index]));
  const names = eventNames(comparison);
  const numbers = findingNumbers(comparison);
  const columnOf = (id: NarrativeId): number => columns.get(id) ?? -1;
  return {
    comparison,
    narrativeOf: (id) => narratives.get(id) ?? null,
    columnOf,
    siglumOf: (id) => (columnOf(id) < 0 ? shownText(id, "label") : siglum(columnOf(id))),
    eventName: (id) => names.get(id) ?? shownText(id, "label"),
    ...locusNames(comparison),
    findingsAt: (id) => numbers.get(id) ?? [],
  };
};

import type { AlignmentRow, Cell, Locus } from "../../model/alignment.ts";
import type { EventId, LocusId, NarrativeId } from "../../model/ids.ts";
import type { Reading } from "../../model/reading.ts";
import type { Slot } from "../../model/slot.ts";
import { compareText } from "../compare-text.ts";
import type { ReadingDraft } from "../slots/reading-draft.ts";
import { slug } from "../slug.ts";
import { collectSupport, type ScopeOf } from "./collect-support.ts";
import { questionOf } from "./questions.ts";

/** The position of each narrative in the table. */
export type Columns = ReadonlyMap<NarrativeId, number>;

/**
 * Puts drafts of one event into rows: one row a slot and topic, one reading a value, in it every
 * voice that gives it. Derived values that everybody shares tell nothing and get no row.
 *
 * @param event - Id of the event.
 * @param label - Its short name.
 * @param drafts - Of all its claims, in the order of narratives and of telling.
 * @param columns - Narratives in the order of the table.
 * @param scopeOf - The entities that take part in a claim.
 * @returns Rows in the order in which their slots first come up.
 */
export function buildRows(
  event: EventId,
  label: string,
  drafts: readonly ReadingDraft[],
  columns: Columns,
  scopeOf: ScopeOf,
): readonly AlignmentRow[] {
  const loci = new Map<string, ReadingDraft[]>();
  for (const draft of drafts) {
    const key = `${draft.slot}\u0000${draft.topicKey ?? draft.topic ?? ""}`;
    const group = loci.get(key);
    if (group === undefined) loci.set(key, [draft]);
    else group.push(draft);
  }
  return [...loci.values()].flatMap((group) => {
    const first = group[0];
    if (first === undefined) return [];
    const readings = toReadings(group, scopeOf);
    if (readings.length < 2 && group.every((draft) => draft.derived)) return [];
    const locus = toLocus(event, label, first.slot, first.topic, first.topicKey);
    return [{ locus, readings, cells: toCells(readings, columns) }];
  });
}

/**
 * A locus with its id and question.
 *
 * @param event - Id of the event.
 * @param label - Its short name.
 * @param slot - The slot.
 * @param topic - What the slot is about, where an event may have several.
 * @param topicKey - Tells topics of equal words apart.
 */
export function toLocus(
  event: EventId,
  label: string,
  slot: Slot,
  topic: string | null,
  topicKey: string | null = topic,
): Locus {
  const id = topicKey === null ? `${event}#${slot}` : `${event}#${slot}:${slug(topicKey)}`;
  return { id: id as LocusId, event, slot, topic, question: questionOf(slot, label, topic) };
}

function toReadings(drafts: readonly ReadingDraft[], scopeOf: ScopeOf): readonly Reading[] {
  const byKey = new Map<string, ReadingDraft[]>();
  for (const draft of drafts) {
    const group = byKey.get(draft.key);
    if (group === undefined) byKey.set(draft.key, [draft]);
    else group.push(draft);
  }
  return [...byKey.entries()]
    .sort(([left], [right]) => compareText(left, right))
    .flatMap(([key, group]) => {
      const first = group[0];
      if (first === undefined) return [];
      return [
        { key, label: first.label, value: first.value, support: collectSupport(group, scopeOf) },
      ];
    });
}

/**
 * Which readings each narrative gives; narratives that give none have no cell.
 *
 * @param readings - Of one row.
 * @param columns - Narratives in the order of the table.
 */
export function toCells(readings: readonly Reading[], columns: Columns): readonly Cell[] {
  const given = new Map<NarrativeId, number[]>();
  readings.forEach((reading, index) => {
    for (const narrative of new Set(reading.support.map((one) => one.narrative))) {
      const indexes = given.get(narrative);
      if (indexes === undefined) given.set(narrative, [index]);
      else indexes.push(index);
    }
  });
  const position = (narrative: NarrativeId): number => columns.get(narrative) ?? 0;
  return [...given.keys()]
    .sort((left, right) => position(left) - position(right))
    .map((narrative) => ({ narrative, readings: given.get(narrative) ?? [] }));
}

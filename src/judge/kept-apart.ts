import type { Alignment, AlignmentRow } from "../model/alignment.ts";
import type { NotCompared } from "../model/finding.ts";
import type { EventId } from "../model/ids.ts";

/** Events that were nearly taken for one, as what gate G1 stopped. */
export function keptApart(alignment: Alignment): readonly NotCompared[] {
  const occurrences = new Map<EventId, AlignmentRow>();
  for (const row of alignment.rows) {
    if (row.locus.slot === "occurrence") occurrences.set(row.locus.event, row);
  }
  return alignment.nearMisses.flatMap(({ events, reason }): NotCompared[] => {
    const [left, right] = [occurrences.get(events[0]), occurrences.get(events[1])];
    const [one, other] = [left?.readings[0], right?.readings[0]];
    if (left === undefined || right === undefined || one === undefined || other === undefined)
      return [];
    return [
      { gate: "G1 same event", loci: [left.locus, right.locus], readings: [one, other], reason },
    ];
  });
}

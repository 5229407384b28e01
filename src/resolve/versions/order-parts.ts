import { voiceKey } from "../../judge/voice-key.ts";
import type { Alignment, AlignmentRow } from "../../model/alignment.ts";
import type { Finding } from "../../model/finding.ts";
import type { EventId } from "../../model/ids.ts";
import type { Reading } from "../../model/reading.ts";
import type { ConflictPart } from "./conflict.ts";

/** How a finding of order joins the keys of its statements. */
const JOINT = " & ";

/**
 * Takes findings of order apart into the statements that form the cycle, which the finding has as
 * two sides: all but one of them, and the one that closes it.
 *
 * @returns What gives the parts, or `null` where the table does not hold all of them.
 */
export function createOrderParts(
  alignment: Alignment,
): (finding: Finding) => readonly ConflictPart[] | null {
  const orders = new Map<string, ConflictPart>();
  const times = new Map<EventId, AlignmentRow[]>();
  for (const row of alignment.rows) {
    if (row.locus.slot === "time")
      times.set(row.locus.event, [...(times.get(row.locus.event) ?? []), row]);
    if (row.locus.slot !== "order") continue;
    for (const reading of row.readings) orders.set(reading.key, { locus: row.locus, reading });
  }
  return (finding) => {
    const timed = timeParts(finding, times);
    const voices = new Set(finding.readings.flatMap(({ support }) => support.map(voiceKey)));
    const parts = finding.readings
      .flatMap(({ key }) => key.split(JOINT))
      .map((key) => {
        const order = orders.get(key);
        return order === undefined ? timed.get(key) : [order];
      });
    if (parts.some((part) => part === undefined)) return null;
    const known = new Map(
      parts
        .flatMap((part) => part ?? [])
        .map((part) => [`${part.locus.id}\u0000${part.reading.key}`, part]),
    );
    const own = [...known.values()].map(({ locus, reading }) => ({
      locus,
      reading: only(reading, voices),
    }));
    return own.length < 2 ? null : own;
  };
}

function only(reading: Reading, voices: ReadonlySet<string>): Reading {
  return { ...reading, support: reading.support.filter((one) => voices.has(voiceKey(one))) };
}

/** By the key the judge gives to what two times imply: the two readings of time. */
function timeParts(
  { readings }: Finding,
  times: ReadonlyMap<EventId, readonly AlignmentRow[]>,
): ReadonlyMap<string, readonly [ConflictPart, ConflictPart]> {
  const found = new Map<string, readonly [ConflictPart, ConflictPart]>();
  if (readings.every(({ key }) => !key.includes("times "))) return found;
  const events = new Set(
    readings.flatMap(({ value }) => (value.type === "order" ? value.events : [])),
  );
  const parts = [...events].flatMap((event) =>
    (times.get(event) ?? []).flatMap(({ locus, readings: own }) =>
      own.map((reading) => ({ event, part: { locus, reading } })),
    ),
  );
  for (const left of parts) {
    for (const right of parts) {
      const keys = `${left.part.reading.key} ${right.part.reading.key}`;
      found.set(`times ${left.event} ${right.event} ${keys}`, [left.part, right.part]);
    }
  }
  return found;
}

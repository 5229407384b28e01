import { relateTimes } from "../../align/relate-times.ts";
import type { Alignment } from "../../model/alignment.ts";
import type { EventId } from "../../model/ids.ts";
import type { Reading } from "../../model/reading.ts";
import { commitment } from "../gates/committed.ts";
import type { JudgeContext } from "../judge-context.ts";
import type { OrderConstraint } from "./constraint.ts";

/** Most events of one connected part for which times are set against each other pair by pair. */
const MOST_TIMED = 300;

/**
 * Everything that accounts state about the order of events, and what the times they give imply for
 * events that somebody puts in order.
 *
 * @param alignment - With its `order` and `time` rows.
 * @param context - For the rows of an event.
 */
export function collectConstraints(
  alignment: Alignment,
  context: JudgeContext,
): readonly OrderConstraint[] {
  const stated = alignment.rows
    .filter((row) => row.locus.slot === "order")
    .flatMap((row) => row.readings.flatMap(toConstraint));
  const ordered = [...new Set(stated.flatMap(({ first, second }) => [first, second]))].sort();
  return ordered.length > MOST_TIMED ? stated : [...stated, ...impliedByTimes(ordered, context)];
}

function committed(reading: Reading): Reading {
  return { ...reading, support: reading.support.filter((one) => commitment(one) === "full") };
}

function toConstraint(reading: Reading): readonly OrderConstraint[] {
  const own = committed(reading);
  const { value } = reading;
  if (value.type !== "order" || own.support.length === 0) return [];
  const [first, second] = value.events;
  if (first === undefined || second === undefined) return [];
  const { relation, stated } = value;
  return [{ relation, first, second, stated, fromTimes: false, readings: [own], key: reading.key }];
}

function impliedByTimes(
  events: readonly EventId[],
  context: JudgeContext,
): readonly OrderConstraint[] {
  const timed = events.flatMap((event) => {
    const readings = context
      .rows(event, "time")
      .flatMap((row) => row.readings)
      .map(committed);
    return readings
      .filter((reading) => reading.support.length > 0)
      .map((reading) => ({ event, reading }));
  });
  return timed.flatMap((left) =>
    timed.flatMap((right): OrderConstraint[] => {
      if (left.event === right.event || !endsBefore(left.reading, right.reading)) return [];
      const key = `times ${left.event} ${right.event} ${left.reading.key} ${right.reading.key}`;
      const readings = [left.reading, right.reading];
      return [
        {
          relation: "before",
          first: left.event,
          second: right.event,
          stated: true,
          fromTimes: true,
          readings,
          key,
        },
      ];
    }),
  );
}

function endsBefore(left: Reading, right: Reading): boolean {
  if (left.value.type !== "time" || right.value.type !== "time") return false;
  const { relation, doubtful } = relateTimes(left.value.time, right.value.time);
  if (relation !== "disjoint" || doubtful) return false;
  return (left.value.time.end ?? "9") <= (right.value.time.start ?? "0");
}

import type { MovedEvent } from "../../model/alignment.ts";
import type { EventId, NarrativeId } from "../../model/ids.ts";
import { ordinal } from "./ordinal.ts";
import type { ReportContext } from "./report-context.ts";

/** Between two accounts neither order is the usual one. */
const LEAST_TELLERS = 3;

/** Who tells an event, and who tells which events. */
const tellings = ({ comparison }: ReportContext) => {
  const eventsOf = new Map<NarrativeId, Set<EventId>>();
  for (const { id, claims } of comparison.alignment.events) {
    for (const { narrative } of claims) {
      const events = eventsOf.get(narrative) ?? new Set();
      eventsOf.set(narrative, events.add(id));
    }
  }
  return eventsOf;
};

/** How many accounts tell the moved event and another one that the account which moved it tells. */
const tellersOf = (
  { narrative, event }: MovedEvent,
  eventsOf: ReadonlyMap<NarrativeId, ReadonlySet<EventId>>,
): number => {
  const others = [...(eventsOf.get(narrative) ?? [])].filter((id) => id !== event);
  const hasBoth = (events: ReadonlySet<EventId>): boolean =>
    events.has(event) && others.some((id) => events.has(id));
  return [...eventsOf.values()].filter(hasBoth).length;
};

/**
 * Events told in another place than most accounts tell them, a sentence each; only where at least
 * three accounts tell the events concerned.
 */
export const movedSentences = (context: ReportContext): readonly string[] => {
  const eventsOf = tellings(context);
  return context.comparison.alignment.moved
    .filter((moved) => tellersOf(moved, eventsOf) >= LEAST_TELLERS)
    .map(
      ({ narrative, event, position, usual }) =>
        `${context.siglumOf(narrative)} tells “${context.eventName(event)}” ` +
        `${ordinal(position + 1)}; most accounts tell it ${ordinal(usual + 1)}.`,
    );
};

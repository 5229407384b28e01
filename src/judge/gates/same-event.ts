import type { AlignedEvent } from "../../model/alignment.ts";
import type { EventId, NarrativeId } from "../../model/ids.ts";
import type { Support } from "../../model/reading.ts";
import type { JudgeContext } from "../judge-context.ts";

/** Gate G1 for two voices at a locus: certain, or doubtful and why. */
export type SameEvent =
  | { readonly certain: true }
  | { readonly certain: false; readonly doubt: string };

/** Which certain groups of an event a narrative belongs to. */
function groupsOf(event: AlignedEvent, narrative: NarrativeId): readonly number[] {
  return event.match.certainTogether.flatMap((group, index) =>
    group.includes(narrative) ? [index] : [],
  );
}

/**
 * How sure it is that two voices speak of one event. What the alignment tied weakly stays
 * doubtful; so does an event that may have happened twice where the two accounts put it on
 * different days or in different places.
 *
 * @param id - The event.
 * @param context - The judge's context.
 * @returns A function of two supports; it remembers what it worked out for each event.
 */
export function createSameEvent(
  id: EventId,
  context: JudgeContext,
): (left: Support, right: Support) => SameEvent {
  const event = context.event(id);
  const { match } = event;
  const single = match.certainTogether.length <= 1;
  const groups = new Map<NarrativeId, readonly number[]>();
  const groupsFor = (narrative: NarrativeId): readonly number[] => {
    const known = groups.get(narrative) ?? groupsOf(event, narrative);
    groups.set(narrative, known);
    return known;
  };
  return (left, right) => {
    if (left.narrative === right.narrative) return { certain: true };
    if (!single) {
      const own = groupsFor(left.narrative);
      if (!groupsFor(right.narrative).some((group) => own.includes(group))) {
        return { certain: false, doubt: "that they speak of one event is likely, not certain" };
      }
    }
    if (match.pinned) return { certain: true };
    for (const slot of ["time", "place"] as const) {
      if (context.settingsClash(id, slot, left.narrative, right.narrative)) {
        const what = slot === "time" ? "days" : "places";
        return {
          certain: false,
          doubt: `they give different ${what}, so it may be two events of one kind`,
        };
      }
    }
    return { certain: true };
  };
}

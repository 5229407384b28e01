import type { Claim, ClaimLink, Participant } from "../../model/claim.ts";
import type { EventTime } from "../../model/event-time.ts";

/** At times that do not meet, or at places of two names. */
export function isApart({ time, place }: Claim, fight: Claim): boolean {
  const isOtherPlace = place !== null && fight.place !== null && place.name !== fight.place.name;
  return isOtherPlace || endsBefore(time, fight.time) || endsBefore(fight.time, time);
}

/** Both on the clock of the one account: their notation sorts as they follow each other. */
function endsBefore(left: EventTime | null, right: EventTime | null): boolean {
  const [end, start] = [left?.end ?? null, right?.start ?? null];
  return end !== null && start !== null && end <= start;
}

export function distinct(links: readonly ClaimLink[]): readonly ClaimLink[] {
  const seen = new Set<string>();
  return links.filter(({ relation, claim }) => {
    const key = `${relation} ${claim}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

export function isAgent({ role, polarity }: Participant): boolean {
  return role === "agent" && polarity === "positive";
}

export function hasRole({ participants }: Claim, role: Participant["role"]): boolean {
  return participants.some((one) => one.role === role && one.polarity === "positive");
}

export function hasInitiator({ participants }: Claim): boolean {
  return participants.some(({ role }) => role === "initiator");
}

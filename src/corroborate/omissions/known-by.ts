import type { EventTime } from "../../model/event-time.ts";

/**
 * Whether something that was out at `told` was out when `published` was: on the same day it may have
 * been; `null` where either is not known. Time zones are left aside, since dates of publication
 * are days.
 */
export function knownBy(told: EventTime | null, published: EventTime | null): boolean | null {
  const from = told?.start ?? null;
  const until = published?.end ?? null;
  return from === null || until === null ? null : from < until;
}

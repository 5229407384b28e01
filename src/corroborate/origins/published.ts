import { minuteSpan } from "../../align/relate-times.ts";
import type { Narrative } from "../../model/narrative.ts";

/** Whether an account was out before another, for certain: `false` where a date is missing. */
export function isEarlier(one: Narrative, other: Narrative): boolean {
  return publishedBy(one) <= publishedFrom(other);
}

/** First minute at which it can have been published; the infinite past when not known. */
export function publishedFrom({ publishedAt }: Narrative): number {
  return publishedAt === null ? Number.NEGATIVE_INFINITY : minuteSpan(publishedAt).start;
}

/** Minute by which it was published; never when not known. */
function publishedBy({ publishedAt }: Narrative): number {
  return publishedAt === null ? Number.POSITIVE_INFINITY : minuteSpan(publishedAt).end;
}

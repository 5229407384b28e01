import type { TimePrecision } from "../event-time.ts";

/** A time being read: bounds in minutes since 1970-01-01T00:00 on the account's own clock. */
export interface TimeExpression {
  /** Canonical notation of the first date in it, without `~`; `null` when open. */
  readonly first: string | null;
  /** Canonical notation of the last date in it, without `~`; `null` when open. */
  readonly last: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly precision: TimePrecision;
  readonly approximate: boolean;
  readonly interval: boolean;
  /** Minutes east of UTC; `null` when no zone is named. */
  readonly offset: number | null;
}

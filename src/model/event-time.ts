import type { EvidenceSpan } from "./evidence-span.ts";

/** How fine a time is stated, coarsest first. */
export const TIME_PRECISIONS = ["year", "month", "day", "part-of-day", "minute"] as const;

/** See {@link TIME_PRECISIONS}. */
export type TimePrecision = (typeof TIME_PRECISIONS)[number];

/**
 * A time as finely as an account states it, in the manner of EDTF (ISO 8601-2).
 *
 * `start` is the first minute that may belong to it and `end` the first that no longer may, both
 * `YYYY-MM-DDTHH:MM` on the account's own clock; `null` means open on that side. A day is
 * `2021-12-01T00:00` to `2021-12-02T00:00`.
 */
export interface EventTime {
  /** Canonical notation: `2021`, `2021-12`, `2021-12-01`, `2021-12-01 evening`, `2021-12-01T14:30`, `2021-12-01/2021-12-03`, `../2021-12-01`; `~` after it when approximate. */
  readonly edtf: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: TimePrecision;
  /** Said with "about", "around", "circa". */
  readonly approximate: boolean;
  /**
   * `true` for a stretch the event filled or lay in ("from 1 to 3 December"), `false` for one
   * date or moment.
   */
  readonly interval: boolean;
  /** Offset from UTC, `+04:30` or `Z`; `null` when the account names no zone (its local time). */
  readonly offset: string | null;
  /** The words or notation it was given in. */
  readonly label: string;
  readonly evidence: readonly EvidenceSpan[];
}

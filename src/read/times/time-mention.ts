import type { EventTime } from "../../model/event-time.ts";
import type { TextSpan } from "../language/analysis/ranges.ts";

/** A phrase of time, resolved against the publication date. */
export interface TimeMention extends TextSpan {
  /** Token at the head of the phrase ("Wednesday" of "on Wednesday"), for the tree. */
  readonly head: number;
  /** `null` when the phrase is a time that cannot be placed ("later", without an anchor). */
  readonly time: EventTime | null;
  /** How what happened lies to it: "since March" from it on, "by Friday" before it. */
  readonly relation: "at" | "since" | "until" | "before" | "after";
}

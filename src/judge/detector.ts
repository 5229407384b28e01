import type { Gate } from "../model/finding.ts";
import type { FindingKind, Verdict } from "../model/finding-kind.ts";
import type { EventId } from "../model/ids.ts";
import type { Reading, Support } from "../model/reading.ts";
import type { Slot } from "../model/slot.ts";
import type { JudgeContext } from "./judge-context.ts";

/**
 * How a slot behaves as time passes: fixed once it happened, changing slowly (an age, a rank),
 * changing, or only rising.
 */
export type Change = "fixed" | "slow" | "changing" | "rising";

/** What a detector says of two readings, before the gates that look at who says it and when. */
export interface Detection {
  readonly verdict: Exclude<Verdict, "update">;
  /** How sure the rule is by itself, 0-1. */
  readonly strength: number;
  /** Name of the rule and what licensed it: "exclusive states: held | fallen". */
  readonly rule: string;
  readonly assumptions: readonly string[];
  readonly change: Change;
  /**
   * `true` where nothing known sets the two apart and both may well hold: worth a look in short
   * reports, while long texts are full of such pairs.
   */
  readonly open?: boolean;
  /** For rising figures: the side with the lower one. */
  readonly lower?: "left" | "right";
}

/** A detector that saw a conflict of values which a gate forbids to count as one. */
export interface Stop {
  readonly gate: Gate;
  readonly reason: string;
}

/** Two readings of one locus, in the order of their keys. */
export interface ReadingPair {
  readonly left: Reading;
  readonly right: Reading;
  readonly slot: Slot;
  readonly event: EventId;
  /** All readings the same voice gives at this locus, this one included. */
  given(support: Support): readonly Reading[];
  readonly topic: string | null;
}

/**
 * Finds one kind of finding. Must be pure, must mirror (left and right swapped give the same
 * verdict), and must give `null` for a reading and itself.
 */
export interface Detector<Kind extends FindingKind = FindingKind> {
  readonly kind: Kind;
  /** Slots whose readings it is shown. */
  readonly slots: readonly Slot[];
  /** What the two values are to each other; `null` for nothing worth saying. */
  detect(pair: ReadingPair, context: JudgeContext): Detection | Stop | null;
  /**
   * Whether two voices stand against each other in what `detect` saw; without it they always do.
   * `"apart"` leaves the pair out, a {@link Stop} says which gate did, `"uncertain"` lets it be a
   * tension at most.
   */
  oppose?(
    left: Support,
    right: Support,
    pair: ReadingPair,
    context: JudgeContext,
  ): "opposed" | "uncertain" | "apart" | Stop;
  /** `true` to be shown claims nobody is committed to as well (planned, alleged, called off). */
  readonly readsUncommitted?: boolean;
}

/** Tells a stop from a detection. */
export function isStop(answer: Detection | Stop): answer is Stop {
  return "gate" in answer;
}

import type { Locus } from "./alignment.ts";
import type { FindingKind, Verdict } from "./finding-kind.ts";
import type { FindingId } from "./ids.ts";
import type { Reading } from "./reading.ts";

/** The verdict on two readings of one locus, with everything needed to check it. */
export interface Finding {
  /** The same for the same finding across runs and input orders. */
  readonly id: FindingId;
  readonly kind: FindingKind;
  readonly verdict: Verdict;
  /**
   * How often findings like this one are right, 0-1: the rule's strength times what the gates left,
   * calibrated on development sets by where the accounts are from. Of findings with a score of about s,
   * about s of them were right there; see "What the score means" in docs/accuracy.md.
   */
  readonly score: number;
  /** `true` when both readings are one account's, under one commitment. */
  readonly self: boolean;
  readonly locus: Locus;
  /** Both sides, sorted by key: neither is the right one. Only supports that passed the gates. */
  readonly readings: readonly [Reading, Reading];
  /** The rule that fired, by name and with what licensed it. */
  readonly rule: string;
  /** Everything the verdict takes for granted. */
  readonly assumptions: readonly string[];
  /** One sentence of plain English. */
  readonly explanation: string;
}

/** The five gates a pair must pass before it may be called a contradiction. */
export const GATES = [
  "G1 same event",
  "G2 same slot and scope",
  "G3 same as-of time",
  "G4 both committed",
  "G5 single-valued slot or disjointness",
] as const;

/** See {@link GATES}. */
export type Gate = (typeof GATES)[number];

/** Two readings, or two events, that a gate kept apart, and why. */
export interface NotCompared {
  readonly gate: Gate;
  /** The loci: one for two readings of a locus, two for two events that were kept apart. */
  readonly loci: readonly Locus[];
  readonly readings: readonly [Reading, Reading];
  /** Why, in a sentence. */
  readonly reason: string;
}

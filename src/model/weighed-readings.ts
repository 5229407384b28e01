import type { BeliefMethod } from "./belief-method.ts";

/** A number by method, for the methods that were asked for. */
export type ByMethod<Value> = { readonly [Method in BeliefMethod]?: Value };

/** A value of an item with what speaks for it. Every value that was given is here, however weak. */
export interface WeighedReading {
  readonly value: string;
  /** Who gives it, sorted. Never empty. */
  readonly sources: readonly string[];
  /** Plain vote: share of the item's claims that give this value, 0 to 1; priors do not count. */
  readonly vote: number;
  /**
   * By method, 0 to 1: the share of the item's belief, which sums to 1 over its values. Where an
   * item may have several true values, each stands by itself, against all who leave it out.
   */
  readonly belief: ByMethod<number>;
}

/** What a count or a method chooses, or why it does not. */
export interface Choice {
  /** The values chosen, sorted: one, or any number where several may be true. */
  readonly values: readonly string[];
  /** `null` when something was chosen, or when of several possible values none reaches one half. */
  readonly abstained: "too-few-sources" | "tied" | null;
}

/** An item with its readings. */
export interface WeighedItem {
  readonly item: string;
  /** How many sources speak of it. */
  readonly sourceCount: number;
  /** `true` when several of its values may be true at once. */
  readonly several: boolean;
  /** By plain vote, greatest first, then by value. Never empty. */
  readonly readings: readonly WeighedReading[];
  /** What the plain vote chooses. */
  readonly voted: Choice;
  /** What each method chooses. */
  readonly believed: ByMethod<Choice>;
}

/** A source with how far each method trusts it. */
export interface WeighedSource {
  readonly source: string;
  readonly claimCount: number;
  /** By method, 0 to 1; to be compared within one method only. */
  readonly trust: ByMethod<number>;
}

/** Two sources of which one may copy the other, by `accu-copy`. */
export interface ProbableCopy {
  readonly sources: readonly [string, string];
  /** Probability that either copies the other, above one half, to 1. */
  readonly probability: number;
}

/** What `weighReadings` gives; plain JSON. */
export interface WeighedReadings {
  /** The methods that were run, in the order of `BELIEF_METHODS`. */
  readonly methods: readonly BeliefMethod[];
  /** Sorted by name. */
  readonly items: readonly WeighedItem[];
  /** Sorted by name. */
  readonly sources: readonly WeighedSource[];
  /** The most probable first; empty without `accu-copy`. */
  readonly copies: readonly ProbableCopy[];
}

import type { TextPair } from "../../../src/model/entailment.ts";

/** Numbers of the classes, in the order of every table of weights. */
export const ENTAIL = 0;
export const NEUTRAL = 1;
export const CONTRADICT = 2;

/** A pair with what people say of it. */
export interface LabelledPair extends TextPair {
  /** 0, 1 or 2; of stances for, observing, against. */
  readonly label: number;
  /** Pairs of one group never stand in two folds. */
  readonly group: string;
}

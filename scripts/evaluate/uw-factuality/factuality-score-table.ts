import type { Modality } from "../../../src/model/claim.ts";

/**
 * From how an event is put forward to a score from -3 (did not happen) to 3 (happened). The values
 * are rounded medians of the training part: annotators (the mean of several) rate what is planned,
 * required or would come about as rather likely, and hardly anything as wholly open.
 */
export const MODALITY_SCORES: Readonly<Record<Modality, number>> = {
  actual: 2.9,
  alleged: 2.2,
  possible: 1.4,
  expected: 2.2,
  planned: 1.6,
  cancelled: -1,
  feared: 1.6,
  hypothetical: 1.4,
  asked: 1.4,
  required: 1.6,
  unconfirmed: 1.4,
};

/** Instead of the value of `actual`: of a noun, and of a verb by its tense. */
export const ACTUAL_SCORES = {
  noun: 2.8,
  past: 2.95,
  present: 2.75,
  future: 2.4,
  none: 2.7,
} as const;

/** Instead of the value of the modality, where the certainty says more. */
export const ACTUAL_PROBABLE_SCORE = 2.1;
export const EXPECTED_POSSIBLE_SCORE = 1.6;
export const HYPOTHETICAL_PRESENT_SCORE = 0.9;

/** Of what is negated: "did not", "refused to"; "saw no", "had no"; an event's noun. */
export const NEGATED_SCORES = { clause: -2.2, object: -0.7, noun: -1 } as const;

/** Negated and not actual: "may not", "plans not to". */
export const NEGATED_MODAL_SCORES: Partial<Readonly<Record<Modality, number>>> = {
  expected: -1.6,
  hypothetical: -1.3,
  planned: -0.4,
  required: -0.8,
};

/** Any other modality with a negation. */
export const NEGATED_OPEN_SCORE = -0.5;

/** Verbs that pass a clause on as somebody's belief, with the score of the clause. */
export const BELIEF_SCORES: ReadonlyMap<string, number> = new Map([
  ["think", 2],
  ["believe", 1.9],
  ["allege", 2.1],
  ["claim", 2],
  ["suspect", 1.6],
  ["suggest", 1.8],
  ["contend", 2],
  ["argue", 2],
  ["deny", -1.5],
  ["doubt", -0.5],
  ["speculate", 1.3],
  ["predict", 2],
  ["hope", 1.4],
  ["accuse", 2.1],
  ["feel", 2],
  ["assert", 2.2],
  ["rumor", 1.3],
  ["assume", 1.5],
]);

/** A belief that is denied: "do not think that". */
export const DISBELIEF_SCORE = -1;

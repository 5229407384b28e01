/**
 * How prominent a place in a sentence makes what stands there. After Lappin and Leass 1994, "An
 * algorithm for pronominal anaphora resolution", with weights tried on the development file.
 */
export const WEIGHTS: ReadonlyMap<string, number> = new Map([
  ["nsubj", 170],
  ["obj", 100],
  ["iobj", 100],
  ["root", 100],
  ["appos", 60],
  ["conj", 80],
  ["obl", 70],
  ["nmod", 50],
]);

/** Where nothing else is known. */
export const OTHER = 40;

/** "the Taliban spokesman": what only narrows down another phrase is seldom meant by a pronoun. */
export const INNER = 20;

/** In the sentence of the pronoun, or before it. */
export const SAME_SENTENCE = 100;

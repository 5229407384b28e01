/**
 * Words written as one that are several, with the places where they are cut.
 *
 * Source: the tokenization of the Penn Treebank (`tokenizer.sed` of the Linguistic Data
 * Consortium), which Universal Dependencies keeps, and the forms without their apostrophe that the
 * training part of UD English EWT cuts more often than not.
 */
export const CONTRACTIONS: ReadonlyMap<string, readonly number[]> = new Map([
  ["cannot", [3]],
  ["gonna", [3]],
  ["gotta", [3]],
  ["wanna", [3]],
  ["gimme", [3]],
  ["lemme", [3]],
  ["outta", [3]],
  ["sorta", [4]],
  ["dunno", [2, 3]],
  ["whatcha", [4]],
  ["aint", [2]],
  ["arent", [3]],
  ["cant", [2]],
  ["couldnt", [5]],
  ["didnt", [3]],
  ["doesnt", [4]],
  ["dont", [2]],
  ["hadnt", [3]],
  ["hasnt", [3]],
  ["havent", [4]],
  ["isnt", [2]],
  ["shouldnt", [6]],
  ["wasnt", [3]],
  ["werent", [4]],
  ["wont", [2]],
  ["wouldnt", [5]],
  ["im", [1]],
  ["ive", [1]],
  ["itll", [2]],
  ["youll", [3]],
  ["theyll", [4]],
  ["youre", [3]],
  ["theyre", [4]],
  ["youve", [3]],
  ["theyve", [4]],
  ["thats", [4]],
  ["theres", [5]],
  ["heres", [4]],
  ["whats", [4]],
  ["hes", [2]],
  ["shes", [3]],
]);

/** The longest of them, so that no longer word need be looked up. */
export const LONGEST_CONTRACTION = 8;

/** The shortest of them. */
export const SHORTEST_CONTRACTION = 2;

/**
 * What follows "its" only where "it's" is meant. Source: the training part of UD English EWT, where
 * "its" is cut one time in four.
 */
export const ITS_FOLLOWERS: ReadonlySet<string> = new Set([
  "a",
  "an",
  "the",
  "not",
  "been",
  "going",
  "too",
  "just",
]);

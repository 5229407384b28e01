/**
 * How a word of the premise stands to one of the hypothesis: `narrower` is a kind of it ("girl" to
 * "child"), `wider` the reverse, `near` of much the same meaning, `sister` another kind of the same
 * thing, `excluded` something that it cannot be at the same time.
 */
export type WordRelation =
  | "same"
  | "synonym"
  | "derived"
  | "narrower"
  | "near"
  | "wider"
  | "antonym"
  | "excluded"
  | "sister";

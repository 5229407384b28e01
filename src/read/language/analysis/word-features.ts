/** Grammar of one word, named as in Universal Dependencies, in lower case. */
export interface WordFeatures {
  /** Of a finite verb, and of a participle: "took" is `past`. */
  readonly tense: "past" | "present" | null;
  /** Of a noun, pronoun, determiner or finite verb. */
  readonly number: "singular" | "plural" | null;
  /** Of a pronoun or finite verb. */
  readonly person: 1 | 2 | 3 | null;
  /** Of a verb; needs a tree to tell "was taken" from "has taken". */
  readonly voice: "active" | "passive" | null;
  /** Of a verb or auxiliary. */
  readonly verbForm: "finite" | "infinitive" | "participle" | "gerund" | null;
}

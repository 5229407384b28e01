/** Grammatical gender of a person, as the text shows it. */
export type Gender = "male" | "female";

/** What something can be, as bits: a phrase may leave several open. */
export const SORTS = { human: 1, body: 2, place: 4, thing: 8, matter: 16 } as const;

/** Nothing is ruled out. */
export const ANY_SORT = 31;

/** How a phrase begins. */
export type Determiner = "definite" | "demonstrative" | "indefinite" | "possessive" | "none";

/** What a phrase says of what it refers to. */
export interface PhraseTraits {
  /** `null` where both fit: "police", "the army". */
  readonly number: "singular" | "plural" | null;
  readonly gender: Gender | null;
  /** What it can be: bits of {@link SORTS}. */
  readonly sorts: number;
  /** What it most likely is, bits as well; 0 when nothing tells. */
  readonly leaning: number;
  /** Lemma of the noun in small letters; "" of names and pronouns. */
  readonly lemma: string;
  /** Lemmas of what narrows the noun down, in small letters, without determiners and numbers. */
  readonly modifiers: ReadonlySet<string>;
  readonly determiner: Determiner;
  /** The number before it, as it is written: "two". */
  readonly count: string | null;
  /** Whether it means nobody in particular: "no soldiers", "every soldier". */
  readonly negative: boolean;
  /** Whether a clause after it says which are meant: "the people who stayed". */
  readonly restricted: boolean;
  /** Years, as written. */
  readonly age: string | null;
}

/** The hand annotation of an article: who says what, and which versions contradict each other. */
export interface Gold {
  /** ISO day of publication. */
  readonly articlePublished: string;
  readonly events: readonly { readonly id: string; readonly paragraphs: readonly number[] }[];
  readonly accounts: readonly { readonly id: string; readonly chain: readonly string[] }[];
  readonly contradictions: readonly GoldConflict[];
  readonly omissions: readonly GoldOmission[];
  readonly corroborations: readonly GoldCorroboration[];
  readonly framing: readonly { readonly referent: string; readonly terms: readonly string[] }[];
}

/** Accounts that say the same. */
export interface GoldCorroboration {
  readonly accounts: readonly string[];
  /** In the annotator's words: "border posts captured". */
  readonly on: string;
  /** `false` where one has it from the other. */
  readonly independent?: boolean;
}

/** Something an account leaves out. */
export interface GoldOmission {
  readonly account: string;
  /** In the annotator's words: "the capture of border posts". */
  readonly omits: string;
  /** The words that say so, where the text does. */
  readonly stated?: string;
}

/** A question to which the accounts give versions that contradict each other. */
export interface GoldConflict {
  readonly id: string;
  readonly question: string;
  /** In the annotator's words; see `KIND_WORDS`. */
  readonly kinds: readonly string[];
  readonly versions: readonly { readonly answer: string; readonly quotes: readonly string[] }[];
}

/** Two short texts: what is taken as said, and what is asked of it. */
export interface TextPair {
  readonly premise: string;
  readonly hypothesis: string;
}

/** Words of one of the two texts, with their place in it: half-open, in UTF-16 code units. */
export interface QuotedWords {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Something that spoke for the most probable answer. */
export interface EntailmentReason {
  /** Name of the rule that saw it: "polarity differs", "antonym". */
  readonly rule: string;
  /** The words of the premise that it saw, in the order of the text; often empty or one. */
  readonly premise: readonly QuotedWords[];
  /** The same of the hypothesis. */
  readonly hypothesis: readonly QuotedWords[];
}

/** How probable it is that the premise entails, leaves open or contradicts the hypothesis. Sum 1. */
export interface EntailmentScores {
  readonly entail: number;
  readonly neutral: number;
  readonly contradict: number;
  /** What spoke for the highest of the three, strongest first. */
  readonly reasons?: readonly EntailmentReason[];
}

/** Whoever can say what follows from a text: a named witness, consulted beside the rules. */
export interface EntailmentWitness {
  readonly name: string;
  /**
   * Judges pairs, each by itself.
   *
   * @returns Scores of each pair, in the order of the pairs.
   */
  readonly judge: (
    pairs: readonly TextPair[],
  ) => readonly EntailmentScores[] | Promise<readonly EntailmentScores[]>;
}

/** What a text makes of a claim: says so too, says that it is not so, or only passes it on. */
export type Stance = "for" | "against" | "observing";

/** How probable each stance is. Sum 1. */
export interface StanceScores {
  readonly for: number;
  readonly against: number;
  readonly observing: number;
  /** What spoke for the highest of the three, strongest first: the claim is the hypothesis. */
  readonly reasons: readonly EntailmentReason[];
}

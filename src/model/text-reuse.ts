import type { EvidenceSpan } from "./evidence-span.ts";
import type { NarrativeId } from "./ids.ts";

/** Every degree of reuse, from most to least of the other text left as it was. */
export const REUSE_CLASSES = ["copied", "lightly-revised", "heavily-revised", "none"] as const;

/**
 * How a text stands to another one: see {@link REUSE_CLASSES}. The four levels of Clough and
 * Stevenson (2011): near copy, light revision, heavy revision, and nothing taken over.
 */
export type ReuseClass = (typeof REUSE_CLASSES)[number];

/** How many of the n-grams of a text stand in the other one. */
export interface Containment {
  /** Words in an n-gram, 1 to 5. */
  readonly size: number;
  /** 0-1: share of the different n-grams of the text. */
  readonly share: number;
}

/**
 * What a text has of another one, by stems of words; quoted speech and boilerplate are not counted.
 * Shares are 0-1 and of the text, not of the other one.
 */
export interface ReuseMeasures {
  /** Words that count. */
  readonly words: number;
  /** Share of the different content words that stand anywhere in the other text. */
  readonly vocabulary: number;
  /** Share of the words that stand in common runs of three words and more. */
  readonly covered: number;
  /** Words of the longest common run. */
  readonly longestRun: number;
  /**
   * Length of the common run in which a word that is covered stands, on average: high where what
   * was taken was left as it was. 0 where nothing is covered.
   */
  readonly typicalRun: number;
  /** One for each size, smallest first. */
  readonly containment: readonly Containment[];
}

/** A stretch of two texts that is the same but for small changes. */
export interface SharedPassage {
  /** Where it stands, in the order of the texts. */
  readonly spans: readonly [EvidenceSpan, EvidenceSpan];
  /** Words that `diff` finds unchanged. */
  readonly words: number;
  /** Share of the words of the longer of both stretches that are unchanged, above 0, at most 1. */
  readonly unchanged: number;
}

/** What {@link ReuseClass} a text is against a source, and why. */
export interface TextReuse {
  readonly class: ReuseClass;
  readonly measures: ReuseMeasures;
  /** In the order of the text; spans of the text first. */
  readonly passages: readonly SharedPassage[];
}

/** One side of a {@link ReusePair}. */
export interface ReusedText {
  /** The narratives that are read from this text, sorted. */
  readonly narratives: readonly NarrativeId[];
  /** 0-1: share of its words that stand in common runs. */
  readonly share: number;
}

/** A passage that two accounts share, and whose it is. */
export interface AccountPassage extends SharedPassage {
  /**
   * Which narratives of the first text rest on the same words of the passage as which of the
   * second, by their evidence; sorted. Where a text has one narrative only, the whole passage is
   * its.
   */
  readonly accounts: readonly (readonly [NarrativeId, NarrativeId])[];
}

/** Two texts of which one has reused the other, or both a third. */
export interface ReusePair {
  /** Sorted by their first narrative. */
  readonly texts: readonly [ReusedText, ReusedText];
  /** Of the text that is more like the other, against the other. */
  readonly class: Exclude<ReuseClass, "none">;
  /** The measures of that text. */
  readonly measures: ReuseMeasures;
  /**
   * Index into `texts` of the one that was published first, and so cannot have taken it from the
   * other; `null` where dates are missing or meet. Both may still have a third text as source.
   */
  readonly earlier: 0 | 1 | null;
  /** In the order of the first text. */
  readonly passages: readonly AccountPassage[];
}

import type { EvidenceSpan } from "./evidence-span.ts";
import type { ClaimId, NarrativeId } from "./ids.ts";

/** What can be found of a quotation, worst first. */
export const QUOTATION_CLASSES = ["altered", "reworded", "trimmed", "verbatim"] as const;

/**
 * How a quotation stands to the words quoted. `altered`: a word that carries the meaning was changed,
 * added or dropped. `reworded`: other words, none of which is known to change the meaning. `trimmed`:
 * words were left out, the meaning kept as far as can be seen. `verbatim`: word for word, whatever
 * the spelling and punctuation.
 */
export type QuotationClass = (typeof QUOTATION_CLASSES)[number];

/** Every way in which a quotation can differ from the words quoted. */
export const QUOTE_CHANGE_KINDS = [
  "negation",
  "opposite",
  "number",
  "name",
  "hedge",
  "extent",
  "condition",
  "left-out",
  "added",
  "wording",
] as const;

/**
 * See {@link QUOTE_CHANGE_KINDS}. `hedge`: how sure, able or obliged ("may", "probably"). `extent`:
 * how many or how often ("some", "always"). `condition`: an "if" that was left out.
 */
export type QuoteChangeKind = (typeof QUOTE_CHANGE_KINDS)[number];

/** One difference between a quotation and the words quoted. */
export interface QuoteChange {
  readonly kind: QuoteChangeKind;
  /** The words that were said; `null` where the quotation adds some. */
  readonly said: EvidenceSpan | null;
  /** What the quotation has for them; `null` where it leaves them out. */
  readonly quoted: EvidenceSpan | null;
  /** Whether the quotation owns up to it, by an ellipsis or square brackets. */
  readonly marked: boolean;
}

/** A quotation beside the words it quotes. It is not said who is to blame, the quoter or the record. */
export interface CheckedQuotation {
  readonly class: QuotationClass;
  /**
   * `own-words`: compared with a text of the speaker. `another-report`: with another quotation of the
   * same words, so that either may be wrong.
   */
  readonly basis: "own-words" | "another-report";
  /** Name of whom the words are attributed to. */
  readonly speaker: string;
  /** The account that quotes. */
  readonly narrative: NarrativeId;
  /** The claim that holds or rests on the quotation, where one does. */
  readonly claim: ClaimId | null;
  /** The account it was compared with. */
  readonly comparedWith: NarrativeId;
  readonly quoted: EvidenceSpan;
  /** The words quoted, with what was left out between them. */
  readonly said: EvidenceSpan;
  /** 0-1: share of the words of the quotation that stand in the words quoted, in their order. */
  readonly share: number;
  /** In the order of the quotation. */
  readonly changes: readonly QuoteChange[];
  /** What the quotation does, as the rest of a sentence: `shortens Ann Roe's own words: ...`. */
  readonly reason: string;
}

import type { TextSpan, TokenRange } from "./ranges.ts";

/**
 * One sentence, or what stands alone as one: a headline, an item of a list.
 *
 * A dateline ("KABUL (AP) -") is a sentence of its own in front of the one that it opens.
 */
export interface Sentence extends TextSpan, TokenRange {
  /** Index of the paragraph it stands in, from 0. */
  readonly paragraph: number;
  /** What it is in the layout of the text. */
  readonly kind: SentenceKind;
}

/** `text` is running prose; a `headline` stands alone on its line without a closing mark. */
export type SentenceKind = "text" | "headline" | "dateline" | "item";

import { describeDifference } from "./describe-difference.ts";
import type { QuotePiece } from "./quote-piece.ts";

/**
 * Share of the shorter quote's words that both must have, in one order, for marks to help: between
 * two sentences with little in common nearly everything would be marked, which tells a reader
 * nothing.
 */
const LEAST_SHARED = 0.5;

/** Words and figures; signs are none. */
const wordCount = (text: string): number =>
  text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0;

/** White space at the edges of a mark stays unmarked, and so do signs without a word. */
const splitEdges = (text: string): QuotePiece[] => {
  const core = text.trim();
  if (wordCount(core) === 0) return [{ text, marked: false }];
  const start = text.indexOf(core);
  return [
    { text: text.slice(0, start), marked: false },
    { text: core, marked: true },
    { text: text.slice(start + core.length), marked: false },
  ].filter((piece) => piece.text !== "");
};

/**
 * The quote in pieces, with the words marked that `other` does not have; the texts of the pieces
 * joined are the quote. Nothing is marked where the two share less than half of the shorter
 * one's words.
 */
export const markDifference = (quote: string, other: string): readonly QuotePiece[] => {
  const segments = describeDifference(quote, other);
  const shared = segments
    .filter(({ side }) => side === "both")
    .reduce((sum, { text }) => sum + wordCount(text), 0);
  const shorter = Math.min(wordCount(quote), wordCount(other));
  if (shared < LEAST_SHARED * shorter || shared === 0) return [{ text: quote, marked: false }];
  return segments.flatMap(({ text, side }) => {
    if (side === "right") return [];
    return side === "left" ? splitEdges(text) : [{ text, marked: false }];
  });
};

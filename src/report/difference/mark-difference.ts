import { describeDifference } from "./describe-difference.ts";
import type { QuotePiece } from "./quote-piece.ts";

/**
 * Share of the shorter quote's letters that both must have for marks to help: in two sentences that
 * share little more than "the" nearly everything would be marked, which tells a reader nothing.
 */
const LEAST_SHARED = 0.2;

const weightOf = (text: string): number => text.replace(/[^\p{L}\p{N}]+/gu, "").length;

/** White space at the edges of a mark stays unmarked, and so do signs without a word. */
const splitEdges = (text: string): QuotePiece[] => {
  const core = text.trim();
  if (weightOf(core) === 0) return [{ text, marked: false }];
  const start = text.indexOf(core);
  return [
    { text: text.slice(0, start), marked: false },
    { text: core, marked: true },
    { text: text.slice(start + core.length), marked: false },
  ].filter((piece) => piece.text !== "");
};

/**
 * The quote in pieces, with the words marked that `other` does not have; the texts of the pieces
 * joined are the quote. Nothing is marked where the two share less than a fifth of the shorter one.
 */
export const markDifference = (quote: string, other: string): readonly QuotePiece[] => {
  const segments = describeDifference(quote, other);
  const shared = segments
    .filter(({ side }) => side === "both")
    .reduce((sum, { text }) => sum + weightOf(text), 0);
  const shorter = Math.min(weightOf(quote), weightOf(other));
  if (shared < LEAST_SHARED * shorter || shared === 0) return [{ text: quote, marked: false }];
  return segments.flatMap(({ text, side }) => {
    if (side === "right") return [];
    return side === "left" ? splitEdges(text) : [{ text, marked: false }];
  });
};

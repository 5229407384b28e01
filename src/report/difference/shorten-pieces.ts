import { headOf, tailOf } from "./cut-text.ts";
import { ELISION } from "./elision.ts";
import type { QuotePiece } from "./quote-piece.ts";

const plain = (text: string): QuotePiece => ({ text, marked: false });

const lengthOf = (pieces: readonly QuotePiece[]): number =>
  pieces.reduce((sum, { text }) => sum + text.length, 0);

/** Leaves out the middle of a stretch, or its outer end where it begins or ends the quote. */
const shortenPiece = (
  piece: QuotePiece,
  context: number,
  position: "first" | "middle" | "last",
): readonly QuotePiece[] => {
  const { text, marked } = piece;
  if (text.length <= 2 * context + ELISION.length + 2) return [piece];
  const head = { text: headOf(text, context), marked };
  const tail = { text: tailOf(text, context), marked };
  if (position === "first" && !marked) return [plain(`${ELISION} `), tail];
  if (position === "last" && !marked) return [head, plain(` ${ELISION}`)];
  return [head, plain(` ${ELISION} `), tail];
};

/** Cuts off what lies beyond `limit`, for quotes with differences all over. */
const cutEnd = (pieces: readonly QuotePiece[], limit: number): readonly QuotePiece[] => {
  const kept: QuotePiece[] = [];
  let left = limit - ELISION.length - 1;
  for (const piece of pieces) {
    if (piece.text.length > left) {
      const text = headOf(piece.text, Math.max(left, 0));
      return [...kept, { ...piece, text }, plain(` ${ELISION}`)].filter((one) => one.text !== "");
    }
    kept.push(piece);
    left -= piece.text.length;
  }
  return kept;
};

/**
 * A quote of at most `limit` code units: long stretches without a marked word are left out but for
 * a few words around the marks, then whatever lies beyond the limit. A quote that fits, or that
 * only the sign for words left out would make longer, stays as it is.
 */
export const shortenPieces = (
  pieces: readonly QuotePiece[],
  limit: number,
): readonly QuotePiece[] => {
  if (lengthOf(pieces) <= limit) return pieces;
  const marks = pieces.filter(({ marked }) => marked).length;
  if (marks === 0) return cutEnd(pieces, limit);
  // Two sides of context for every mark, and the marks themselves, share the room.
  const context = Math.max(16, Math.floor(limit / (2 * marks + 2)));
  const around = pieces.flatMap((piece, index) => {
    const position = index === 0 ? "first" : index === pieces.length - 1 ? "last" : "middle";
    return shortenPiece(piece, context, position);
  });
  return lengthOf(around) <= limit ? around : cutEnd(around, limit);
};

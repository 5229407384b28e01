import type { PhrasingContent } from "mdast";
import type { QuotePiece } from "../difference/quote-piece.ts";

const text = (value: string): PhrasingContent => ({ type: "text", value });

const strong = (value: string): PhrasingContent => ({ type: "strong", children: [text(value)] });

/** A quote between quotation marks, its marked words bold. */
export const quotedWords = (pieces: readonly QuotePiece[]): readonly PhrasingContent[] => [
  text("“"),
  ...pieces.map((piece) => (piece.marked ? strong(piece.text) : text(piece.text))),
  text("”"),
];

import stringWidth from "string-width";
import type { QuotePiece } from "../difference/quote-piece.ts";
import { ansiPaint } from "./paint.ts";
import { PAINT_CODES } from "./paint-table.ts";
import type { TextStyle } from "./text-style.ts";
import { wrapLines } from "./wrap-lines.ts";

/** Stands below every column of a marked word where there is no colour. */
const UNDERLINE = "~";

/** Turns codes of underlining in a wrapped line into a second line below it. */
const underlineBelow = (line: string): readonly string[] => {
  const [open, close] = PAINT_CODES.mark;
  // Every odd part stands between the two codes, since wrapping opens and closes them a line each.
  const parts = line.split(new RegExp(`\u001b\\[(?:${open}|${close})m`, "u"));
  const signs = parts.map((part, index) =>
    (index % 2 === 0 ? " " : UNDERLINE).repeat(stringWidth(part)),
  );
  const below = signs.join("").trimEnd();
  return below === "" ? [parts.join("")] : [parts.join(""), below];
};

/**
 * A quote between quotation marks, wrapped. Marked words are underlined: by ANSI codes with colour,
 * otherwise by a line of `~` below, so that the quote can still be copied as it is.
 */
export const quoteLines = (
  pieces: readonly QuotePiece[],
  style: TextStyle,
  indent: string,
): readonly string[] => {
  const text = pieces
    .map((piece) => (piece.marked ? ansiPaint("mark", piece.text) : piece.text))
    .join("");
  // The opening quotation mark hangs, so that the words line up.
  const lines = wrapLines(`${text}”`, style.width, `${indent}“`);
  return style.color ? lines : lines.flatMap(underlineBelow);
};

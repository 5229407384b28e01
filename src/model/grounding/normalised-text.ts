import type { TextRange } from "./grounded-quote.ts";

/**
 * Characters that differ between a text and a copy of it by typography alone, and what stands for
 * them. After the "smart" substitutions that word processors and content systems make.
 */
const TYPOGRAPHY: ReadonlyMap<string, string> = new Map([
  ["‘", "'"],
  ["’", "'"],
  ["‚", "'"],
  ["“", '"'],
  ["”", '"'],
  ["„", '"'],
  ["«", '"'],
  ["»", '"'],
  ["–", "-"],
  ["—", "-"],
  ["−", "-"],
  ["\u2010", "-"],
  ["\u2011", "-"],
  ["…", "..."],
]);

/** A text without capitals and typography, in which offsets of the original can be found again. */
export interface NormalisedText {
  /** The first place in the original whose words differ from a quote only in that. */
  find(quote: string): TextRange | null;
}

/** Makes a {@link NormalisedText}; linear in the text, with one number for each of its code units. */
export function normalisedText(text: string): NormalisedText {
  const { plain, origins } = normalise(text);
  return {
    find(quote) {
      const words = normalise(quote).plain.trim();
      const start = words === "" ? -1 : plain.indexOf(words);
      if (start < 0) return null;
      const last = start + words.length - 1;
      return [origins[start] ?? 0, (origins[last] ?? 0) + 1];
    },
  };
}

interface Normalised {
  readonly plain: string;
  /** For each code unit of `plain`, its offset in the original. */
  readonly origins: readonly number[];
}

function normalise(text: string): Normalised {
  const pieces: string[] = [];
  const origins: number[] = [];
  let blank = false;
  for (let offset = 0; offset < text.length; offset += 1) {
    const unit = text.charAt(offset);
    const space = /\s/u.test(unit);
    if (!(space && blank)) {
      // One code unit at a time: "İ" must not become two, which has no origin of its own.
      const lower = unit.toLowerCase();
      const piece = space ? " " : (TYPOGRAPHY.get(unit) ?? (lower.length === 1 ? lower : unit));
      pieces.push(piece);
      for (let index = 0; index < piece.length; index += 1) origins.push(offset);
    }
    blank = space;
  }
  return { plain: pieces.join(""), origins };
}

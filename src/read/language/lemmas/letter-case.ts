import type { Lexicon, LexiconPos } from "../lexicon/lexicon.ts";

/**
 * A common word in the case that its lemma has: lower, but as WordNet writes it where it writes a
 * capital ("American", "TV"), and as it stands where capitals say that a noun is an abbreviation.
 */
export function lemmaCase(lexicon: Lexicon, word: string, pos: LexiconPos): string {
  const lower = word.toLowerCase();
  if (lower === word) return word;
  const isCapital = word === word.toUpperCase();
  const written = writtenAs(lexicon, lower, pos);
  if (written !== null) {
    // "AM" is no americium, nor "SI" silicon.
    const isSymbol = isCapital && word.length < 4 && written !== lower && written !== word;
    return isSymbol ? word : written;
  }
  if (pos === "noun") return isAbbreviation(word) ? word : lower;
  // "Illyrian" and "pro-Beijing": what a lexicon lacks and has a capital comes from a name.
  return pos === "adjective" && !isCapital ? keepNames(lexicon, word) : lower;
}

/** How WordNet writes it; a word that it has as a noun only may be an adjective: "Sunni". */
function writtenAs(lexicon: Lexicon, lower: string, pos: LexiconPos): string | null {
  const sense =
    lexicon.senses(lower, pos)[0] ??
    (pos === "adjective" ? lexicon.senses(lower, "noun")[0] : undefined);
  return sense !== undefined && sense.word.length === lower.length ? sense.word : null;
}

/** Capital letters and digits alone, or a capital after a small letter: "GDP", "B2B", "PhD". */
function isAbbreviation(word: string): boolean {
  return /^[A-Z0-9&.]{2,5}$/.test(word) || /[a-z][A-Z]/.test(word);
}

/** Parts that have a capital keep it unless the lexicon has them as a common word. */
function keepNames(lexicon: Lexicon, word: string): string {
  return word
    .split("-")
    .map((part) => {
      const lower = part.toLowerCase();
      const written = lexicon.senses(lower)[0]?.word;
      if (written !== undefined) return written.length === part.length ? written : lower;
      return part.length > 1 && !/^(?:anti|pro|non|neo|pan|post|pre)$/.test(lower) ? part : lower;
    })
    .join("-");
}

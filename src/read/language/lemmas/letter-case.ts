import type { Lexicon, LexiconPos, LexiconSense } from "../lexicon/lexicon.ts";

/** Shortest word of small letters that may be a slip for one with a capital: "irish". */
const SHORTEST_SLIP = 5;

/** Words of capitals that are longer are hardly abbreviations. */
const LONGEST_ABBREVIATION = 5;

/**
 * A common word in the case that its lemma has: lower, but as WordNet writes it where it writes a
 * capital ("American", "TV"), and as it stands where capitals say that a noun is an abbreviation.
 */
export function lemmaCase(lexicon: Lexicon, word: string, pos: LexiconPos): string {
  const lower = word.toLowerCase();
  if (lower === word) return slipCase(lexicon, word, pos);
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

/**
 * A word of small letters that WordNet writes with one capital alone gets it: "irish", "islamist".
 * Not names of single things, which are common words in other texts ("hoover").
 */
export function slipCase(lexicon: Lexicon, word: string, pos: LexiconPos): string {
  if (word.length < SHORTEST_SLIP || (pos !== "noun" && pos !== "adjective")) return word;
  const senses = lexicon.senses(word, pos);
  return senses.some(({ isInstance }) => isInstance) ? word : (titleOf(senses, word) ?? word);
}

/**
 * A name in the case that its lemma has: as it stands, but "KABUL" is "Kabul" and "ireland"
 * "Ireland". A word of capitals stays what it is where it can be an abbreviation: WordNet writes it
 * so ("UNESCO"), or it has up to five letters and WordNet knows no such name ("ISAF").
 */
export function nameCase(lexicon: Lexicon, form: string): string {
  const lower = form.toLowerCase();
  if (form === lower) {
    return form.length < SHORTEST_SLIP ? form : (titleOf(sensesOf(lexicon, lower), lower) ?? form);
  }
  if (!/^[A-Z]{3,}$/.test(form)) return form;
  const senses = sensesOf(lexicon, lower);
  if (senses.some(({ word }) => word === form)) return form;
  const title = form.charAt(0) + lower.slice(1);
  return form.length > LONGEST_ABBREVIATION || isKnownName(lexicon, senses, title) ? title : form;
}

/**
 * Whether WordNet has a name of three to five letters that is hardly an abbreviation too. One of
 * three letters must be a word of small letters as well ("MAY", not "TED"), and makers of
 * abbreviations like gods ("ISIS").
 */
function isKnownName(lexicon: Lexicon, senses: readonly LexiconSense[], title: string): boolean {
  const names = senses.filter(({ word }) => word === title);
  if (names.length === 0 || (title.length < 4 && names.length === senses.length)) return false;
  const god = lexicon.senses("deity", "noun")[0]?.synset ?? -1;
  return !names.some(({ synset, count }) => {
    return count === 0 && lexicon.ancestors(synset).includes(god);
  });
}

function sensesOf(lexicon: Lexicon, lower: string): readonly LexiconSense[] {
  return lexicon.senses(lower, "noun");
}

/** How the senses write a word if all write it with a capital first and small letters after it. */
function titleOf(senses: readonly LexiconSense[], lower: string): string | null {
  const title = lower.charAt(0).toUpperCase() + lower.slice(1);
  return senses.length > 0 && senses.every(({ word }) => word === title) ? title : null;
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

import JaroWinklerDistance from "natural/lib/natural/distance/jaro-winkler_distance.js";
import { EXCHANGED_FIRST_LETTERS, NAME_THRESHOLDS } from "./name-thresholds.ts";

/** `true` when transliterations exchange the two first letters, or they are one. */
function firstLettersMatch(left: string, right: string): boolean {
  const pair = [left[0] ?? "", right[0] ?? ""].sort().join("");
  return left[0] === right[0] || EXCHANGED_FIRST_LETTERS.includes(pair);
}

/**
 * A final a against anything else marks another gender (Maria / Mario, Ivanov / Ivanova), except
 * against the ah of some transliterations (Khadija / Khadijah).
 */
function endInOneGender(left: string, right: string): boolean {
  const isFeminine = (word: string): boolean => /ah?$/u.test(word);
  return isFeminine(left) === isFeminine(right);
}

/**
 * Sibilants of a word, a double one once. natural's codes leave out an s before t and some final
 * ones, so that Easton would sound like Eaton.
 */
const sibilants = (word: string): number => word.match(/[sxz]+/gu)?.length ?? 0;

/**
 * How alike two folded words of proper names are, when they may be spellings of one name.
 *
 * See {@link NAME_THRESHOLDS} for the conditions and their sources.
 *
 * @param code - Gives the phonetic code of a word.
 * @returns Jaro-Winkler similarity, 0 to 1; `null` when they are not spellings of one name.
 */
export function spellingVariant(
  left: string,
  right: string,
  code: (word: string) => string,
): number | null {
  const { longestWord, spellingLength, spellingSimilarity } = NAME_THRESHOLDS;
  const isComparable = (word: string): boolean =>
    word.length >= spellingLength && word.length <= longestWord && /^[a-z]+$/u.test(word);
  if (!isComparable(left) || !isComparable(right)) return null;
  if (code(left) !== code(right) || !firstLettersMatch(left, right)) return null;
  if (!endInOneGender(left, right) || sibilants(left) !== sibilants(right)) return null;
  // Put in one order: the measure is not quite symmetric where letters repeat.
  const [first, second] = left < right ? [left, right] : [right, left];
  const similarity = JaroWinklerDistance(first, second);
  return similarity >= spellingSimilarity ? similarity : null;
}

import { once } from "../../knowledge/once.ts";
import { CARDINALS } from "../../model/quantity/cardinals-table.ts";
import { FRACTIONS } from "../../model/quantity/fractions-table.ts";
import { NONE_WORDS, WORDS_BEFORE } from "../../model/quantity/quantity-words-table.ts";
import { SCALES } from "../../model/quantity/scales-table.ts";
import { VAGUE_COUNTS } from "../../model/quantity/vague-counts-table.ts";

const ARTICLES_AND_RANGES = ["a", "an", "between", "from"];
const MONEY_SIGNS = ["us$", "a$", "c$", "$", "\u20ac", "\u00a3"];

/** First words of everything that a figure can begin with, without those in digits. */
const openers = once(() => {
  const phrases = [
    ...[WORDS_BEFORE, FRACTIONS, VAGUE_COUNTS, CARDINALS, SCALES].flatMap((table) => [
      ...table.keys(),
    ]),
    ...[...NONE_WORDS, ...ARTICLES_AND_RANGES, ...MONEY_SIGNS],
  ];
  return new Set(phrases.map((phrase) => phrase.split(" ")[0] ?? ""));
});

/**
 * Whether a figure can begin with a word: nine words of ten cannot, and need no reading.
 *
 * @param key - In small letters.
 */
export function mayOpenFigure(key: string): boolean {
  const code = key.charCodeAt(0);
  return (code >= DIGIT_0 && code <= DIGIT_9) || openers().has(key);
}

const DIGIT_0 = "0".charCodeAt(0);
const DIGIT_9 = "9".charCodeAt(0);

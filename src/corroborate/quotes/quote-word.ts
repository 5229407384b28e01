import { type TextWord, textWords } from "../reuse/text-word.ts";
import { CONTRACTED_ENDINGS, CONTRACTED_VERBS, IS_CONTRACTED_AFTER } from "./contractions-table.ts";
import { FILLER_WORDS } from "./meaning-words-table.ts";
import { numberAt } from "./number-at.ts";
import { SPELLING_PATTERNS, SPELLING_WORDS } from "./spelling-table.ts";

/** A word of a quotation, as it is compared: whatever its spelling. */
export interface QuoteWord {
  /** Of the word it was read from: both words of "don't" stand at one place. */
  readonly start: number;
  readonly end: number;
  /** Folded, in one spelling; a number is "#" and its value, with "percent" behind it for a share. */
  readonly key: string;
  /** Whether it begins with a capital. */
  readonly isCapital: boolean;
  /** "'d", which is "had" as well as "would". */
  readonly isDoubtful: boolean;
}

/** " per cent" and a code unit, to see that it ends. */
const LONGEST_SIGN = 10;

/** The words of a text for comparing quotations; linear. */
export function quoteWords(text: string): readonly QuoteWord[] {
  const spell = createSpelling();
  const fillers = new Set(FILLER_WORDS.split(" "));
  const words = textWords(text).filter(({ key }) => !fillers.has(key));
  const result: QuoteWord[] = [];
  for (let index = 0; index < words.length; ) {
    const number = numberAt(text, words, index);
    const word = words[index] as TextWord;
    const isCapital = /^\p{Lu}/u.test(text.slice(word.start, word.end));
    const { start } = word;
    if (number === null) {
      const keys = expand(word.key).flatMap((key) => spell(key).split(" "));
      const isDoubtful = /'d$/u.test(word.key);
      for (const key of keys) result.push({ start, end: word.end, key, isCapital, isDoubtful });
      index += 1;
    } else {
      const { end } = words[number.next - 1] as TextWord;
      for (const key of number.keys) result.push(plainWord(start, end, key));
      index = number.next;
      const sign = /^%|^\s?per cent\b/iu.exec(text.slice(end, end + LONGEST_SIGN))?.[0];
      if (sign !== undefined) {
        result.push(plainWord(end + (sign === "%" ? 0 : 1), end + sign.length, "percent"));
        while ((words[index]?.start ?? text.length) < end + sign.length) index += 1;
      }
    }
  }
  return result;
}

function plainWord(start: number, end: number, key: string): QuoteWord {
  return { start, end, key, isCapital: false, isDoubtful: false };
}

function expand(key: string): readonly string[] {
  const at = key.lastIndexOf("'");
  if (at < 0) return [key];
  const [head, tail] = [key.slice(0, at), key.slice(at + 1)];
  if (tail === "t" && head.endsWith("n")) {
    const verb = head.slice(0, -1);
    return [CONTRACTED_VERBS.get(verb) ?? verb, "not"];
  }
  if (tail === "d") return [head, "would"];
  if (tail === "s" && IS_CONTRACTED_AFTER.has(head)) return [head, "is"];
  const ending = CONTRACTED_ENDINGS.get(tail);
  return ending === undefined ? [key] : [head, ending];
}

function createSpelling(): (word: string) => string {
  const single = new Map(SPELLING_WORDS);
  const known = new Map<string, string>();
  const compute = (word: string) =>
    SPELLING_PATTERNS.reduce(
      (spelt, [pattern, by]) => spelt.replace(pattern, by),
      single.get(word) ?? word,
    );
  return (word) => {
    let spelt = known.get(word);
    if (spelt === undefined) {
      spelt = compute(word);
      known.set(word, spelt);
    }
    return spelt;
  };
}

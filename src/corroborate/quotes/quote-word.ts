import { CARDINALS } from "../../model/quantity/cardinals-table.ts";
import { readNumber } from "../../model/quantity/read-number.ts";
import { SCALES } from "../../model/quantity/scales-table.ts";
import { type TextWord, textWords } from "../reuse/text-word.ts";
import { CONTRACTED_ENDINGS, CONTRACTED_VERBS, IS_CONTRACTED_AFTER } from "./contractions-table.ts";
import { GLUED_SCALES } from "./glued-scales-table.ts";
import { FILLER_WORDS } from "./meaning-words-table.ts";
import { SPELLING_PATTERNS, SPELLING_WORDS } from "./spelling-table.ts";

/** A word of a quotation, as it is compared: whatever its spelling. */
export interface QuoteWord {
  /** Of the word it was read from: both words of "don't" stand at one place. */
  readonly start: number;
  readonly end: number;
  /** Folded, in one spelling; a number is "#" and its value. */
  readonly key: string;
  /** Whether it begins with a capital. */
  readonly isCapital: boolean;
  /** "'d", which is "had" as well as "would". */
  readonly isDoubtful: boolean;
}

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
    if (number === null) {
      const keys = expand(word.key).flatMap((key) => spell(key).split(" "));
      const isDoubtful = /'d$/u.test(word.key);
      const { start, end } = word;
      for (const key of keys) result.push({ start, end, key, isCapital, isDoubtful });
      index += 1;
    } else {
      const end = (words[number.next - 1] as TextWord).end;
      const key = `#${number.value}`;
      result.push({ start: word.start, end, key, isCapital: false, isDoubtful: false });
      if (text.charAt(end) === "%") {
        result.push({
          start: end,
          end: end + 1,
          key: "percent",
          isCapital: false,
          isDoubtful: false,
        });
      }
      index = number.next;
    }
  }
  return result;
}

/** "Twenty-five" and "25"; `null` where no number begins. */
function numberAt(text: string, words: readonly TextWord[], index: number) {
  const key = words[index]?.key ?? "";
  const clock = clockAt(text, words, index);
  if (clock !== null) return clock;
  if (!CARDINALS.has(key) && !SCALES.has(key) && !/^\p{N}/u.test(key)) return null;
  // No number in words has more parts than this.
  const tokens = words.slice(index, index + 10).map((word) => ({
    text: text.slice(word.start, word.end),
    key: word.key,
    start: word.start,
  }));
  // A full stop or comma ends a number: "in twenty, five of us".
  const stop = tokens.findIndex((_, at) => /[^\s-]/u.test(between(text, words, index + at)));
  const read = readNumber(stop < 0 ? tokens : tokens.slice(0, stop + 1), 0);
  if (read === null) return null;
  const next = index + read.next;
  const scale = gluedScale(text, words, index, next);
  return scale === null
    ? { value: `${read.value}`, next }
    : { value: `${read.value * scale}`, next: next + 1 };
}

/** "5.30pm" and "5:30 pm"; without "am" or "pm" it may be another number. */
function clockAt(text: string, words: readonly TextWord[], index: number) {
  const start = words[index]?.start ?? 0;
  const [found, hour, minutes] =
    /^(\d{1,2})[.:](\d{2})(?=\s?[ap]\.?m\b)/iu.exec(text.slice(start, start + 10)) ?? [];
  if (found === undefined) return null;
  const after = words
    .slice(index, index + 3)
    .findIndex((word) => word.start >= start + found.length);
  return { value: `${hour}:${minutes}`, next: after < 0 ? index + 1 : index + after };
}

/** "$5m" and "5bn"; "5m" without a currency may be metres. `null` where no scale is glued on. */
function gluedScale(text: string, words: readonly TextWord[], first: number, next: number) {
  const [number, before, unit] = [words[first], words[next - 1], words[next]];
  if (unit === undefined || unit.start !== before?.end) return null;
  const isMoney = /[$£€¥]\s?$/u.test(text.slice(0, number?.start ?? 0).slice(-2));
  const [scale, needsMoney] = GLUED_SCALES.get(unit.key) ?? [null, true];
  return needsMoney && !isMoney ? null : scale;
}

/** What stands between a word and the next one. */
function between(text: string, words: readonly TextWord[], index: number): string {
  return text.slice(words[index]?.end ?? 0, words[index + 1]?.start ?? words[index]?.end ?? 0);
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

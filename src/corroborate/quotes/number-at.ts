import { CARDINALS } from "../../model/quantity/cardinals-table.ts";
import { multiply } from "../../model/quantity/multiply.ts";
import { readNumber } from "../../model/quantity/read-number.ts";
import { SCALES } from "../../model/quantity/scales-table.ts";
import type { TextWord } from "../reuse/text-word.ts";
import { fractionAt } from "./fraction-at.ts";
import { gapBehind } from "./gap-behind.ts";
import { GLUED_SCALES } from "./glued-scales-table.ts";
import type { QuoteNumber } from "./quote-number.ts";
import { ORDINALS, TIMES_WORDS } from "./quote-numerals-table.ts";

/** No number in words has more parts than this. */
const LONGEST = 10;
const ARTICLE = /^an?$/u;

/** "Twenty-five" and "25", "half of" and "50 percent", "twice"; `null` where no number begins. */
export function numberAt(
  text: string,
  words: readonly TextWord[],
  index: number,
): QuoteNumber | null {
  const key = words[index]?.key ?? "";
  const times = TIMES_WORDS.get(key);
  if (times !== undefined) return { keys: [`#${times}`, "times"], next: index + 1 };
  const [, couple, of] = words.slice(index, index + 3).map((word) => word.key);
  if (ARTICLE.test(key) && couple === "couple" && of === "of") {
    return { keys: ["#2"], next: index + 3 };
  }
  return (
    clockAt(text, words, index) ??
    ordinalAt(text, words, index) ??
    fractionAt(text, words, index) ??
    cardinalAt(text, words, index)
  );
}

function cardinalAt(text: string, words: readonly TextWord[], index: number): QuoteNumber | null {
  const key = words[index]?.key ?? "";
  const isScaled = /^(?:an?|half)$/u.test(key) && isScale(words, index);
  if (!isScaled && !CARDINALS.has(key) && !SCALES.has(key) && !/^\p{N}/u.test(key)) return null;
  const tokens = words.slice(index, index + LONGEST).map((word) => ({
    text: text.slice(word.start, word.end),
    key: word.key,
    start: word.start,
  }));
  // A full stop or comma ends a number: "in twenty, five of us".
  const stop = tokens.findIndex((_, at) => /[^\s-]/u.test(gapBehind(text, words, index + at)));
  const read = readNumber(stop < 0 ? tokens : tokens.slice(0, stop + 1), 0);
  if (read === null) return null;
  const next = index + read.next;
  const scale = gluedScale(text, words, index, next);
  if (scale !== null) return { keys: [`#${read.value * scale}`], next: next + 1 };
  return andAHalf(words, read.value, next) ?? { keys: [`#${read.value}`], next };
}

/** "A dozen", "a hundred" and "half a million" begin with what is else no number. */
function isScale(words: readonly TextWord[], index: number): boolean {
  const at = words[index]?.key === "half" ? index + 1 : index;
  return ARTICLE.test(words[at]?.key ?? "") && SCALES.has(words[at + 1]?.key ?? "");
}

/** "Two and a half", also of millions. */
function andAHalf(words: readonly TextWord[], value: number, next: number): QuoteNumber | null {
  const [and, article, half, scaleWord] = words.slice(next, next + 4).map(({ key }) => key);
  if (and !== "and" || article !== "a" || half !== "half") return null;
  const scale = SCALES.get(scaleWord ?? "");
  return scale === undefined
    ? { keys: [`#${value + 0.5}`], next: next + 3 }
    : { keys: [`#${multiply(value + 0.5, scale)}`], next: next + 4 };
}

/** "3rd", "third" and "twenty-first"; the first and the second are left as words. */
function ordinalAt(text: string, words: readonly TextWord[], index: number): QuoteNumber | null {
  const [word, suffix] = [words[index], words[index + 1]];
  if (word === undefined || fractionAt(text, words, index) !== null) return null;
  const isGlued = suffix?.start === word.end && /^(?:st|nd|rd|th)$/u.test(suffix.key);
  if (/^\d{1,4}$/u.test(word.key) && isGlued) return ordinal(Number(word.key), index + 2);
  const tens = CARDINALS.get(word.key) ?? 0;
  const units = ORDINALS.get(suffix?.key ?? "") ?? 0;
  if (tens >= 20 && units > 0 && units < 10) return ordinal(tens + units, index + 2);
  const own = ORDINALS.get(word.key);
  return own === undefined ? null : ordinal(own, index + 1);
}

function ordinal(value: number, next: number): QuoteNumber {
  const [first, second] = ORDINALS.keys();
  const word = value === 1 ? first : value === 2 ? second : undefined;
  return { keys: [word ?? `${value}th`], next };
}

/** "5.30pm" and "5:30 pm"; without "am" or "pm" it may be another number. */
function clockAt(text: string, words: readonly TextWord[], index: number): QuoteNumber | null {
  const start = words[index]?.start ?? 0;
  const [found, hour, minutes] =
    /^(\d{1,2})[.:](\d{2})(?=\s?[ap]\.?m\b)/iu.exec(text.slice(start, start + 10)) ?? [];
  if (found === undefined) return null;
  const after = words
    .slice(index, index + 3)
    .findIndex((word) => word.start >= start + found.length);
  return { keys: [`#${hour}:${minutes}`], next: after < 0 ? index + 1 : index + after };
}

/** "$5m" and "5bn"; "5m" without a currency may be metres. `null` where no scale is glued on. */
function gluedScale(text: string, words: readonly TextWord[], first: number, next: number) {
  const [number, before, unit] = [words[first], words[next - 1], words[next]];
  if (unit === undefined || unit.start !== before?.end) return null;
  const isMoney = /[$£€¥]\s?$/u.test(text.slice(0, number?.start ?? 0).slice(-2));
  const [scale, needsMoney] = GLUED_SCALES.get(unit.key) ?? [null, true];
  return needsMoney && !isMoney ? null : scale;
}

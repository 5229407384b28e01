import { CARDINALS } from "../../model/quantity/cardinals-table.ts";
import { SCALES } from "../../model/quantity/scales-table.ts";
import type { TextWord } from "../reuse/text-word.ts";
import { gapBehind } from "./gap-behind.ts";
import type { QuoteNumber } from "./quote-number.ts";
import { AFTER_HALF, DIVISORS, MINUTES } from "./quote-numerals-table.ts";

/** Behind these, "half" and the like are no share: "the second half", "half past ten". */
const NO_SHARE_AFTER = /^(?:first|second|third|other|better|latter|last|final|this|next|per)$/u;
const ARTICLE = /^an?$/u;
/** Of more than so many, "one in" is a year or a place. */
const LARGEST = 100;

/**
 * Fractions in words: a share is given in per cent ("half of", "two thirds", "one in five"), a part of a unit as a
 * decimal ("half an hour", "an hour and a half").
 */
export function fractionAt(
  text: string,
  words: readonly TextWord[],
  index: number,
): QuoteNumber | null {
  return (
    partOfUnit(text, words, index) ??
    unitAndAHalf(words, index) ??
    oneInSome(text, words, index) ??
    share(text, words, index)
  );
}

/** "Half", "a third", "two thirds": its numerator, and where the word that divides stands. */
function divided(words: readonly TextWord[], index: number) {
  const key = words[index]?.key ?? "";
  if (key === "half") return { value: 1 / 2, at: index, plural: false };
  const numerator = ARTICLE.test(key) ? 1 : (CARDINALS.get(key) ?? 0);
  const word = words[index + 1]?.key ?? "";
  const divisor = DIVISORS.get(word) ?? 0;
  const plural = word.endsWith("s");
  if (numerator === 0 || numerator >= divisor || plural !== numerator > 1) return null;
  return { value: numerator / divisor, at: index + 1, plural };
}

/** "Half an hour", "three quarters of an hour", "half a loaf"; not "half a million". */
function partOfUnit(text: string, words: readonly TextWord[], index: number): QuoteNumber | null {
  const part = divided(words, index);
  if (part === null || !/^[\s-]*$/u.test(gapBehind(text, words, part.at))) return null;
  const isHalf = words[part.at]?.key === "half";
  const of = words[part.at + 1]?.key === "of" ? 1 : 0;
  const [article, unit] = words.slice(part.at + 1 + of, part.at + 3 + of).map(({ key }) => key);
  if (!ARTICLE.test(article ?? "") || unit === undefined || SCALES.has(unit)) {
    // "Half hour" and "half-hour".
    return isHalf && MINUTES.has(words[part.at + 1]?.key ?? "")
      ? { keys: [`#${part.value}`], next: part.at + 1 }
      : null;
  }
  const isMeasured = MINUTES.has(unit) || (isHalf && of === 0);
  return isMeasured ? { keys: [`#${part.value}`], next: part.at + 2 + of } : null;
}

/** "An hour and a half". */
function unitAndAHalf(words: readonly TextWord[], index: number): QuoteNumber | null {
  const [one, unit, and, article, half] = words.slice(index, index + 5).map(({ key }) => key);
  if (!/^(?:an?|one)$/u.test(one ?? "") || !MINUTES.has(unit ?? "") || and !== "and") return null;
  if (!ARTICLE.test(article ?? "") || half !== "half") return null;
  return { keys: ["#1.5", `${unit}s`], next: index + 5 };
}

/** "One in five", "two out of three"; "one in five days" may be one day. */
function oneInSome(text: string, words: readonly TextWord[], index: number): QuoteNumber | null {
  const some = numeral(words[index]);
  const isOut = words[index + 1]?.key === "out" && words[index + 2]?.key === "of";
  if (some === 0 || (!isOut && words[index + 1]?.key !== "in")) return null;
  const at = index + (isOut ? 3 : 2);
  const all = numeral(words[at]);
  if (all <= some || all > LARGEST || MINUTES.has(words[at + 1]?.key ?? "")) return null;
  const gaps = Array.from({ length: at - index }, (_, step) =>
    gapBehind(text, words, index + step),
  );
  // "One-in-five" too.
  if (gaps.some((gap) => !/^[\s-]*$/u.test(gap))) return null;
  return { keys: percent(some / all), next: at + 1 };
}

function numeral(word: TextWord | undefined): number {
  const key = word?.key ?? "";
  return /^\d{1,3}$/u.test(key) ? Number(key) : (CARDINALS.get(key) ?? 0);
}

/** "Half of", "half our", "a third of", "two thirds". */
function share(text: string, words: readonly TextWord[], index: number): QuoteNumber | null {
  const part = divided(words, index);
  if (part === null || NO_SHARE_AFTER.test(words[index - 1]?.key ?? "")) return null;
  const [gap, following] = [gapBehind(text, words, part.at), words[part.at + 1]?.key ?? ""];
  const isEnd = words[part.at + 1] === undefined || /[,;:.!?)—–]/u.test(gap);
  const isOf = gap.trim() === "" && following === "of";
  const isHalf = words[part.at]?.key === "half" && gap.trim() === "" && AFTER_HALF.has(following);
  if (!part.plural && !isEnd && !isOf && !isHalf) return null;
  return { keys: percent(part.value), next: part.at + 1 };
}

function percent(value: number): readonly string[] {
  return [`#${Number((value * 100).toFixed(4))}`, "percent"];
}

import { CARDINALS } from "../../model/quantity/cardinals-table.ts";
import { findPhrase } from "../../model/quantity/find-phrase.ts";
import { FRACTIONS } from "../../model/quantity/fractions-table.ts";
import { WORDS_BEFORE } from "../../model/quantity/quantity-words-table.ts";
import { readNumber } from "../../model/quantity/read-number.ts";
import type { Token } from "../../model/quantity/token.ts";
import { tokensOf } from "../../model/quantity/tokens-of.ts";
import { UNITS } from "../../model/quantity/units-table.ts";
import { VAGUE_COUNTS } from "../../model/quantity/vague-counts-table.ts";
import { MEASURE_NOUNS, QUANTIFIERS } from "./quantifiers-table.ts";

/** Longer ones are no labels. */
const LONGEST = 200;
const DEFINITE = /^(?:an?|the|this|that|these|those|his|her|its|our|their|my|your)$/u;

/**
 * A label without what says how many: "farmers" of "thousands of farmers", "some 300 farmers" and "a group of
 * farmers". What counts nothing stays: "a mob of farmers", "Three Rivers", "the 1st Brigade", "two-headed".
 */
export function uncounted(label: string): string {
  if (label.length > LONGEST) return label;
  const tokens = tokensOf(label);
  const start = DEFINITE.test(tokens[0]?.key ?? "") ? 1 : 0;
  const end = countAt(tokens, 0) ?? countAt(tokens, start);
  if (end === null) return label;
  const isPart = tokens[end]?.key === "of";
  const at = end + (isPart ? 1 : 0);
  const noun = tokens[isPart && DEFINITE.test(tokens[at]?.key ?? "") ? at + 1 : at];
  if (noun === undefined || !isCounted(label, noun)) return label;
  return !isPart && isName(tokens[start], noun) ? label : label.slice(noun.start);
}

/** "Three Rivers", but "Some Rovers" at the head of a sentence are some. */
function isName(count: Token | undefined, noun: Token): boolean {
  if (count === undefined || QUANTIFIERS.has(count.key)) return false;
  return [count, noun].every(({ text }) => /^[\p{Lu}\p{N}]/u.test(text));
}

/** Where a count that begins at a token ends; `null` where none does. */
function countAt(tokens: readonly Token[], from: number): number | null {
  let at = from;
  let isCount = false;
  for (;;) {
    const next = stepAt(tokens, at);
    if (next === null) return isCount ? at : null;
    // "About" alone counts nothing.
    isCount ||= !WORDS_BEFORE.has(tokens[at]?.key ?? "") || QUANTIFIERS.has(tokens[at]?.key ?? "");
    at = next;
  }
}

function stepAt(tokens: readonly Token[], at: number): number | null {
  const key = tokens[at]?.key ?? "";
  const isMeasure = MEASURE_NOUNS.has(key) && tokens[at + 1]?.key === "of";
  if (QUANTIFIERS.has(key) || isMeasure) return at + 1;
  const phrase =
    findPhrase(WORDS_BEFORE, tokens, at) ??
    findPhrase(VAGUE_COUNTS, tokens, at) ??
    fractionOf(tokens, at);
  if (phrase !== null) return phrase.next;
  if (DEFINITE.test(key)) return null;
  const number = readNumber(tokens, at);
  // "10-15 farmers", "10 to 15 farmers".
  const isRange = number !== null && /^(?:-|to)$/u.test(tokens[number.next]?.key ?? "");
  const upper = isRange ? readNumber(tokens, number.next + 1) : null;
  return upper?.next ?? number?.next ?? null;
}

/** "A third of the men"; a third man is one more. */
function fractionOf(tokens: readonly Token[], at: number) {
  const found = findPhrase(FRACTIONS, tokens, at);
  return found !== null && tokens[found.next]?.key === "of" ? found : null;
}

/** A noun in a word of its own, which is no unit and no further number. */
function isCounted(label: string, { key, text, start }: Token): boolean {
  const isApart = /[\s"'“‘]/u.test(label.charAt(start - 1));
  return isApart && /^[\p{L}"'“‘]/u.test(text) && !UNITS.has(key) && !CARDINALS.has(key);
}

import { findPhrase } from "../../model/quantity/find-phrase.ts";
import { FRACTIONS } from "../../model/quantity/fractions-table.ts";
import {
  type QuantityEffect,
  WORDS_AFTER,
  WORDS_BEFORE,
} from "../../model/quantity/quantity-words-table.ts";
import { readBounds } from "../../model/quantity/read-bounds.ts";
import { SCALES } from "../../model/quantity/scales-table.ts";
import { UNITS, type Unit } from "../../model/quantity/units-table.ts";
import { mayOpenFigure } from "./figure-openers.ts";
import type { FigureWord } from "./figure-words.ts";
import { AGE, MAGNITUDE, MORE_UNITS } from "./measure-units-table.ts";

/** A figure as its words say it; indexes are of the sentence's figure words. */
export interface FigureRead {
  readonly first: number;
  /** First and last + 1 word of the number itself, without "at least" and units. */
  readonly number: readonly [first: number, end: number];
  /** First word after it, with its unit. */
  readonly end: number;
  readonly unit: Unit | null;
  /** Share of something: "half of", "two-thirds". */
  readonly isShare: boolean;
  readonly effects: readonly QuantityEffect[];
  /** "A child" behind "including", which is one. */
  readonly isOne: boolean;
  /** Joined by a hyphen to the noun it describes: "three-day". */
  readonly hyphenated: boolean;
}

type Words = readonly FigureWord[];

const MONEY_SIGN = /^(?:us\$|a\$|c\$|[$\u20ac\u00a3])$/u;
const DEFINITE = /^(?:of|the|his|her|its|their|our|this|that)$/u;

/** "At least about": more words than a figure has before it. */
const MOST_EFFECTS = 3;
/** Words in the longest number: "two hundred and fifty thousand". */
const LONGEST = 24;

interface Effects {
  readonly effects: readonly QuantityEffect[];
  readonly next: number;
}

function readEffects(
  table: ReadonlyMap<string, QuantityEffect>,
  words: Words,
  at: number,
  most = MOST_EFFECTS,
): Effects {
  const found = most === 0 ? null : findPhrase(table, words, at);
  if (found === null) return { effects: [], next: at };
  const rest = readEffects(table, words, found.next, most - 1);
  return { effects: [found.value, ...rest.effects], next: rest.next };
}

/** Fractions before "of" are bounds of their own; before "the" they are read here. */
function readShare(words: Words, at: number): number | null {
  const found = findPhrase(FRACTIONS, words, at);
  const after = found === null ? undefined : words[found.next]?.key;
  return found !== null && after !== undefined && DEFINITE.test(after) ? found.next : null;
}

/** "A two-thirds majority": neither two of something nor a share of it. */
function isLooseFraction(words: Words, at: number): boolean {
  const found = findPhrase(FRACTIONS, words, at);
  return found !== null && found.next - at > 1 && words[found.next] !== undefined;
}

function readNumberEnd(words: Words, at: number): number | null {
  const key = words[at]?.key;
  const isArticle = key === "a" || key === "an";
  const after = words[at + 1]?.key ?? "";
  try {
    const read = readBounds(words.slice(at, at + LONGEST), 0);
    // "A guard" is one guard to the notation; in prose it is no figure.
    if (read === null || (isArticle && read.next === 1 && !SCALES.has(after))) return null;
    return at + read.next;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

interface UnitRead {
  readonly unit: Unit | null;
  readonly end: number;
  readonly hyphenated: boolean;
}

/** A unit behind the number: "km", "-year-old", "-magnitude", "per cent". */
function readUnit(words: Words, from: number): UnitRead {
  // "20 more years", "three consecutive days".
  const at = /^(?:more|additional|consecutive|straight)$/u.test(words[from]?.key ?? "")
    ? from + 1
    : from;
  const hyphen = words[at]?.key === "-" ? 1 : 0;
  const noun = words[at + hyphen]?.key ?? "";
  const old = words[at + hyphen + 1]?.key === "-" ? 1 : 0;
  const isOld = /^olds?$/u.test(words[at + hyphen + 1 + old]?.key ?? "");
  if (/^years?$/u.test(noun) && isOld) {
    return { unit: AGE, end: at + hyphen + 2 + old, hyphenated: hyphen > 0 };
  }
  if (noun === "magnitude")
    return { unit: MAGNITUDE, end: at + hyphen + 1, hyphenated: hyphen > 0 };
  const found = findPhrase(UNITS, words, at + hyphen) ?? findPhrase(MORE_UNITS, words, at + hyphen);
  const singular = hyphen === 0 ? null : UNITS.get(`${noun}s`);
  if (found !== null) return { unit: found.value, end: found.next, hyphenated: hyphen > 0 };
  if (singular) return { unit: singular, end: at + 2, hyphenated: true };
  return { unit: null, end: from, hyphenated: hyphen > 0 && /^\p{L}/u.test(noun) };
}

/** "magnitude 6.1", "a magnitude of 6.1", "aged 25". */
function unitBefore(words: Words, at: number): Unit | null {
  const before = words[at - 1]?.key;
  const noun = before === "of" ? words[at - 2]?.key : before;
  if (noun === "magnitude") return MAGNITUDE;
  return before === "aged" || before === "age" || (before === "of" && noun === "age") ? AGE : null;
}

/** The figure that begins at a word; `null` for none. */
export function readFigure(words: Words, at: number): FigureRead | null {
  if (!mayOpenFigure(words[at]?.key ?? "")) return null;
  const before = readEffects(WORDS_BEFORE, words, at);
  const isMoney = MONEY_SIGN.test(words[before.next]?.key ?? "");
  const start = before.next + (isMoney ? 1 : 0);
  const share = readShare(words, start);
  if (share === null && isLooseFraction(words, start)) return null;
  const end = share ?? readNumberEnd(words, start);
  if (end === null) return null;
  const money = isMoney ? (UNITS.get((words[before.next]?.key ?? "").slice(-1)) ?? null) : null;
  const percent = UNITS.get("%") ?? null;
  const named = readUnit(words, end);
  const unit = money ?? (share === null ? (named.unit ?? unitBefore(words, before.next)) : percent);
  const after = readEffects(WORDS_AFTER, words, named.unit === null ? end : named.end);
  return {
    first: at,
    number: [start, end],
    end: after.next,
    unit,
    isShare: share !== null,
    isOne: false,
    effects: [...before.effects, ...after.effects],
    hyphenated: named.hyphenated,
  };
}

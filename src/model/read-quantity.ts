import { applyEffect } from "./quantity/apply-effect.ts";
import type { Bounds } from "./quantity/bounds.ts";
import { countedNoun } from "./quantity/counted-noun.ts";
import { findPhrase } from "./quantity/find-phrase.ts";
import { type QuantityEffect, WORDS_AFTER, WORDS_BEFORE } from "./quantity/quantity-words-table.ts";
import { readBounds } from "./quantity/read-bounds.ts";
import type { Token } from "./quantity/token.ts";
import { tokensOf } from "./quantity/tokens-of.ts";
import { UNITS, type Unit } from "./quantity/units-table.ts";
import type { Quantity } from "./quantity.ts";
import { quoteExcerpt } from "./quote-excerpt.ts";

/** Longest notation worth reading, in code units. */
const LONGEST = 200;
/** What a bare figure counts: accounts of events count people unless they say otherwise. */
const DEFAULT_OF = "people";

interface Effects {
  readonly effects: readonly QuantityEffect[];
  readonly next: number;
}

function readEffects(
  table: ReadonlyMap<string, QuantityEffect>,
  tokens: readonly Token[],
  index: number,
): Effects {
  const found = findPhrase(table, tokens, index);
  if (found === null) return { effects: [], next: index };
  const { effects, next } = readEffects(table, tokens, found.next);
  return { effects: [found.value, ...effects], next };
}

/** "about" goes first, so that "at least about 30" is at least what "about 30" allows. */
function applyAll(bounds: Bounds, effects: readonly QuantityEffect[], unit: Unit | null): Bounds {
  const whole = [bounds.low, bounds.high].every(
    (value) => value === null || Number.isInteger(value),
  );
  const step = unit === null && whole ? 1 : 0;
  const ordered = [...effects].sort(
    (left, right) => Number(right === "about") - Number(left === "about"),
  );
  return ordered.reduce((result, effect) => applyEffect(result, effect, step), bounds);
}

function isBounded({ low, high }: Bounds): boolean {
  return (low === null || Number.isFinite(low)) && (high === null || Number.isFinite(high));
}

function readText(label: string, of: string | undefined): Quantity | null {
  const tokens = tokensOf(label);
  const before = readEffects(WORDS_BEFORE, tokens, 0);
  const sign = UNITS.get(tokens[before.next]?.key ?? "");
  const currency = sign?.of === "money" ? sign : null;
  const read = readBounds(tokens, before.next + (currency === null ? 0 : 1));
  if (read === null) return null;
  const named = findPhrase(UNITS, tokens, read.next);
  const share = read.unit === null ? undefined : UNITS.get(read.unit);
  const unit = currency ?? share ?? named?.value ?? null;
  const after = readEffects(WORDS_AFTER, tokens, named?.next ?? read.next);
  const noun = countedNoun(label, tokens, after.next);
  if (noun === null) return null;
  const said = [...before.effects, ...after.effects];
  const effects: readonly QuantityEffect[] = read.rough && said.length === 0 ? ["about"] : said;
  const bounds = applyAll(read.bounds, effects, unit);
  if (!isBounded(bounds)) throw new RangeError("the figure is too large");
  return {
    ...bounds,
    of: of ?? noun.of ?? unit?.of ?? DEFAULT_OF,
    counts: null,
    unit: unit?.symbol ?? null,
    scope: effects.includes("total")
      ? "total"
      : noun.subset && unit === null
        ? "subset"
        : "unstated",
    label,
    evidence: [],
  };
}

function fromNumber(value: number, of: string | undefined): Quantity {
  if (!Number.isFinite(value) || value < 0) {
    throw new RangeError(`a quantity must be a finite number of 0 or more, not ${value}`);
  }
  // -0 would not survive JSON.
  const plain = value === 0 ? 0 : value;
  return {
    low: plain,
    best: plain,
    high: plain,
    approximate: false,
    of: of ?? DEFAULT_OF,
    counts: null,
    unit: null,
    scope: "unstated",
    label: String(plain),
    evidence: [],
  };
}

/**
 * The figure that a number or English words name, with its bounds.
 *
 * - `25`, "1,200", "1.5 million", "twenty-five": low, best and high are the number.
 * - "at least 25": low 25, best and high open. "more than 25": low 26 for a count, 25 for a measure.
 *   "up to 25", "fewer than 25": high 25 and 24, the rest open.
 * - "about 25": best 25, low 22, high 28 (a tenth either way, whole numbers rounded outwards),
 *   approximate. "nearly 30": low 27, high 30, no best. "just over 30": low 30, high 33, no best.
 * - "10-15", "10 to 15", "between 10 and 15": low and high, no best, not approximate.
 * - "dozens", "several", "hundreds": bounds of {@link VAGUE_COUNTS}, no best, approximate.
 *   "two dozen" is about 24.
 * - "no", "none", "nobody": 0.
 * - "half", "two thirds", "25 per cent": a share, unit `%`. "3 km", "$5 million": unit and what it
 *   measures, from {@link UNITS}.
 *
 * Words after it become `of` ("at least 25 civilians"), unless `of` is given; "25 of the passengers"
 * has the scope `subset`, "a total of 25" the scope `total`. `counts` is `null`: which role is
 * counted is for the caller to say. Linear in the text, which may have at most 200 code units.
 *
 * @param of - What is counted or measured; without it the words after the figure, else the
 * dimension of the unit, else "people".
 * @returns A quantity without evidence, with the text itself as its `label`.
 * @throws TypeError when `input` is neither a number nor a string, or `of` is empty.
 * @throws SyntaxError when words cannot be read as a quantity.
 * @throws RangeError when a number is negative or not finite, or a range ends below its beginning.
 */
export function readQuantity(input: number | string, of?: string): Quantity {
  if (of !== undefined && (typeof of !== "string" || of.trim() === "")) {
    throw new TypeError("what a quantity is of must be a string that is not empty");
  }
  if (typeof input === "number") return fromNumber(input, of);
  if (typeof input !== "string") throw new TypeError("a quantity must be a number or a string");
  const label = input.trim();
  if (/^[-−]\s*\d/u.test(label)) {
    throw new RangeError(`a quantity must be 0 or more, not ${quoteExcerpt(label)}`);
  }
  let quantity: Quantity | null = null;
  try {
    quantity = label.length > LONGEST ? null : readText(label, of);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new RangeError(`cannot read ${quoteExcerpt(label)} as a quantity: ${error.message}`);
  }
  if (quantity !== null) return quantity;
  throw new SyntaxError(
    `cannot read ${quoteExcerpt(label)} as a quantity; write 25, "at least 25", "about 25", "10-15", "dozens" or "none"`,
  );
}

import type { Bounds } from "./bounds.ts";
import { findPhrase } from "./find-phrase.ts";
import { FRACTIONS } from "./fractions-table.ts";
import { multiply } from "./multiply.ts";
import { NONE_WORDS } from "./quantity-words-table.ts";
import { type NumberRead, readNumber } from "./read-number.ts";
import { SCALES } from "./scales-table.ts";
import type { Token } from "./token.ts";
import { VAGUE_COUNTS } from "./vague-counts-table.ts";

/** Bounds that were read, what unit they are of, and the index of the first token after them. */
export interface BoundsRead {
  readonly bounds: Bounds;
  /** `"%"` for a fraction. */
  readonly unit: "%" | null;
  /** `true` for "two dozen", which is about 24 unless other words say how it is meant. */
  readonly rough: boolean;
  readonly next: number;
}

function exact(value: number): Bounds {
  return { low: value, best: value, high: value, approximate: false };
}

function read(bounds: Bounds, next: number, unit: "%" | null = null): BoundsRead {
  return { bounds, unit, rough: false, next };
}

const NONE: ReadonlyMap<string, number> = new Map(NONE_WORDS.map((words) => [words, 0]));

function readNone(tokens: readonly Token[], index: number): BoundsRead | null {
  const none = findPhrase(NONE, tokens, index);
  return none && read(exact(0), none.next);
}

/** "dozens", "several", and with a scale "several hundred". */
function readVague(tokens: readonly Token[], index: number): BoundsRead | null {
  const found = findPhrase(VAGUE_COUNTS, tokens, index);
  if (found === null) return null;
  const { low, high } = found.value;
  const scale = SCALES.get(tokens[found.next]?.key ?? "");
  if (scale === undefined) {
    return read({ low, best: null, high, approximate: true }, found.next);
  }
  const bounds = {
    low: multiply(low, scale),
    best: null,
    high: high === null ? null : multiply(high, scale),
    approximate: true,
  };
  return read(bounds, found.next + 1);
}

/** Only before "of" or the end: "a third" of the passengers, but not "a third man". */
function readFraction(tokens: readonly Token[], index: number): BoundsRead | null {
  const found = findPhrase(FRACTIONS, tokens, index);
  if (found === null) return null;
  const after = tokens[found.next];
  if (after !== undefined && after.key !== "of") return null;
  const [numerator, denominator] = found.value;
  return read(exact((100 * numerator) / denominator), found.next, "%");
}

function readRange(left: NumberRead, right: NumberRead): BoundsRead {
  const { scale } = right;
  // "5 to 10 thousand" is 5,000 to 10,000; "200 to 3 thousand" is not 200,000.
  const shared =
    scale !== null && left.scale === null && multiply(left.value, scale) <= right.value;
  const low = shared ? multiply(left.value, scale) : left.value;
  if (low > right.value) {
    throw new RangeError(`the range ends (${right.value}) below where it begins (${low})`);
  }
  return read({ low, best: null, high: right.value, approximate: false }, right.next);
}

/** "between 10 and 15", "from 10 to 15". */
function readNamedRange(tokens: readonly Token[], index: number): BoundsRead | null {
  const opening = tokens[index]?.key;
  if (opening !== "between" && opening !== "from") return null;
  const left = readNumber(tokens, index + 1);
  if (left === null) return null;
  const closing = tokens[left.next]?.key;
  if (closing !== (opening === "between" ? "and" : "to")) return null;
  const right = readNumber(tokens, left.next + 1);
  return right && readRange(left, right);
}

/** A number, or "10-15", "10 to 15", "ten or twelve". */
function readFigure(tokens: readonly Token[], index: number): BoundsRead | null {
  const left = readNumber(tokens, index);
  if (left === null) return null;
  const joint = tokens[left.next]?.key;
  if (joint === "-" || joint === "to" || joint === "or") {
    const right = readNumber(tokens, left.next + 1);
    if (right !== null) return readRange(left, right);
  }
  return { ...read(exact(left.value), left.next), rough: left.scale?.rough === true };
}

/**
 * The figure at a token without the words that modify it: a number, a range, a fraction, a word of
 * vague number or one for none; `null` for nothing of the kind.
 *
 * @throws RangeError when a range ends below where it begins.
 */
export function readBounds(tokens: readonly Token[], index: number): BoundsRead | null {
  return (
    readNone(tokens, index) ??
    readNamedRange(tokens, index) ??
    readVague(tokens, index) ??
    readFraction(tokens, index) ??
    readFigure(tokens, index)
  );
}

import { CARDINALS } from "./cardinals-table.ts";
import { multiply } from "./multiply.ts";
import { SCALES, type Scale } from "./scales-table.ts";
import type { Token } from "./token.ts";

/** A number that was read from tokens. */
export interface NumberRead {
  readonly value: number;
  /** The scale word it ended with; `null` for a bare "5". */
  readonly scale: Scale | null;
  /** Index of the first token after it. */
  readonly next: number;
}

const DIGITS = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/u;
const HUNDRED = 100;

function scaleAt(tokens: readonly Token[], index: number): Scale | undefined {
  return SCALES.get(tokens[index]?.key ?? "");
}

function readDigits(tokens: readonly Token[], index: number): NumberRead | null {
  const text = tokens[index]?.text.replace(/,$/u, "") ?? "";
  if (!DIGITS.test(text)) return null;
  let value = Number(text.replaceAll(",", ""));
  let next = index + 1;
  let scale = scaleAt(tokens, next) ?? null;
  const last = scale;
  while (scale !== null) {
    value = multiply(value, scale);
    next += 1;
    scale = scaleAt(tokens, next) ?? null;
  }
  return { value, scale: last, next };
}

/** Whether "twenty" can go on with "five": the places a cardinal needs must still be empty. */
function fits(current: number, cardinal: number): boolean {
  const below = current % HUNDRED;
  return below === 0 || (below >= 20 && below % 10 === 0 && cardinal > 0 && cardinal < 10);
}

function readWords(tokens: readonly Token[], index: number): NumberRead | null {
  let total = 0;
  let current: number | null = null;
  let last: Scale | null = null;
  let next = index;
  for (; next < tokens.length; next += 1) {
    const key = tokens[next]?.key ?? "";
    const cardinal = CARDINALS.get(key);
    const scale = SCALES.get(key);
    if (cardinal !== undefined && fits(current ?? 0, cardinal)) {
      current = (current ?? 0) + cardinal;
    } else if (scale?.power === 2) {
      current = (current ?? 1) * HUNDRED;
    } else if (scale !== undefined) {
      total =
        scale.times > 1
          ? multiply(total + (current ?? 1), scale)
          : total + multiply(current ?? 1, scale);
      current = 0;
    } else if (!(key === "and" && last !== null && CARDINALS.has(tokens[next + 1]?.key ?? ""))) {
      break;
    }
    last = scale ?? last;
  }
  return current === null ? null : { value: total + current, scale: last, next };
}

/** "a soldier" is one; "a hundred" a hundred; "a" alone nothing. */
function readArticle(tokens: readonly Token[], index: number): NumberRead | null {
  const key = tokens[index]?.key;
  if ((key !== "a" && key !== "an") || tokens[index + 1] === undefined) return null;
  if (scaleAt(tokens, index + 1) !== undefined) return readWords(tokens, index + 1);
  return { value: 1, scale: null, next: index + 1 };
}

/** "half a million", "half a dozen". */
function readHalf(tokens: readonly Token[], index: number): NumberRead | null {
  const [half, article] = tokens.slice(index, index + 2);
  const scale = scaleAt(tokens, index + 2);
  if (half?.key !== "half" || !/^an?$/u.test(article?.key ?? "") || scale === undefined)
    return null;
  return { value: multiply(0.5, scale), scale, next: index + 3 };
}

/** A number in figures or English words at a token, with its scale words; `null` for none. */
export function readNumber(tokens: readonly Token[], index: number): NumberRead | null {
  return (
    readDigits(tokens, index) ??
    readHalf(tokens, index) ??
    readArticle(tokens, index) ??
    readWords(tokens, index)
  );
}

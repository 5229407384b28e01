import type { TextSpan } from "../../../src/read/language/analysis/ranges.ts";
import type { Token } from "../../../src/read/language/analysis/token.ts";

/** Indexes of the tokens that share a code unit with one of the spans. */
export function wordsIn(spans: readonly TextSpan[], tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { start, end } of spans) {
    for (let token = firstEndingBehind(start, tokens); token < tokens.length; token++) {
      const own = tokens[token];
      if (own === undefined || own.start >= end) break;
      found.add(token);
    }
  }
  return found;
}

/** How many are in both. */
export function shared(left: ReadonlySet<number>, right: ReadonlySet<number>): number {
  let count = 0;
  for (const token of left) if (right.has(token)) count++;
  return count;
}

/** Intersection over union; 0 of nothing. */
export function overlap(left: ReadonlySet<number>, right: ReadonlySet<number>): number {
  const both = shared(left, right);
  const union = left.size + right.size - both;
  return union === 0 ? 0 : both / union;
}

function firstEndingBehind(start: number, tokens: readonly Token[]): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

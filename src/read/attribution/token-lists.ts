import type { TextSpan } from "../language/analysis/ranges.ts";
import type { Token } from "../language/analysis/token.ts";

/** Tokens in order, each once. */
export type TokenList = readonly number[];

/** All of several lists, in order. */
export function joinTokens(...lists: readonly TokenList[]): TokenList {
  return [...new Set(lists.flat())].sort((a, b) => a - b);
}

/** Those of a list that are in none of the others. */
export function withoutTokens(list: TokenList, ...others: readonly TokenList[]): TokenList {
  const out = new Set(others.flat());
  return list.filter((token) => !out.has(token));
}

/** `first`, `first + 1`, up to before `end`. */
export function tokensBetween(first: number, end: number): TokenList {
  return Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
}

/** The stretches of text that the tokens cover: one for each unbroken run. */
export function toSpans(list: TokenList, tokens: readonly Token[]): readonly TextSpan[] {
  const spans: { start: number; end: number }[] = [];
  let before = Number.NaN;
  for (const index of list) {
    const token = tokens[index];
    if (token === undefined) continue;
    const last = spans.at(-1);
    if (last !== undefined && index === before + 1) last.end = token.end;
    else spans.push({ start: token.start, end: token.end });
    before = index;
  }
  return spans;
}

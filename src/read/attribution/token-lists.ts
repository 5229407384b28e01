import type { TextSpan } from "../language/analysis/ranges.ts";
import type { Token } from "../language/analysis/token.ts";

/** Tokens in order, each once. */
export type TokenList = readonly number[];

/** All of several lists, in order. */
export function joinTokens(...lists: readonly TokenList[]): TokenList {
  const all: number[] = [];
  let isInOrder = true;
  for (const list of lists) {
    for (const token of list) {
      if (token <= (all.at(-1) ?? -1)) isInOrder = false;
      all.push(token);
    }
  }
  // Most lists follow each other, or there is only one.
  if (isInOrder) return all;
  all.sort((a, b) => a - b);
  return all.filter((token, at) => token !== all[at - 1]);
}

/** Those of a list that are in none of the others. */
export function withoutTokens(list: TokenList, ...others: readonly TokenList[]): TokenList {
  if (list.length === 0 || others.every(({ length }) => length === 0)) return list;
  const out = new Set(others.flat());
  return list.filter((token) => !out.has(token));
}

/** `first`, `first + 1`, up to before `end`. */
export function tokensBetween(first: number, end: number): TokenList {
  const tokens: number[] = [];
  for (let token = first; token < end; token++) tokens.push(token);
  return tokens;
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

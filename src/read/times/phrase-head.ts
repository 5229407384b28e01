import type { Token } from "../language/analysis/token.ts";

/** The token of a phrase whose own head lies outside of it; of several, the first that depends on a verb. */
export function phraseHead(tokens: readonly Token[], first: number, end: number): number {
  const tops: number[] = [];
  for (let at = first; at < end; at += 1) {
    const head = tokens[at]?.head ?? null;
    if (head === null || head < first || head >= end) tops.push(at);
  }
  const words = tops.filter((at) => !/^(?:PUNCT|ADP|DET|SCONJ)$/u.test(tokens[at]?.upos ?? ""));
  const adverbial = words.find((at) => /^(?:obl|advmod|nmod)/u.test(tokens[at]?.relation ?? ""));
  return adverbial ?? words[0] ?? tops[0] ?? first;
}

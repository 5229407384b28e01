import type { Analysis } from "../../../src/read/language/analysis/analysis.ts";
import type { TreebankSentence } from "../../treebank/read-conllu.ts";
import { type Argument, findArguments } from "./find-arguments.ts";

/** Arguments found in gold trees, found in our trees, and in both. */
export interface ArgumentCounts {
  gold: number;
  found: number;
  right: number;
}

/** Adds an analysis of gold words and sentences. */
export function countArguments(
  counts: ArgumentCounts,
  analysis: Analysis,
  gold: readonly TreebankSentence[],
): void {
  gold.forEach(({ words }, index) => {
    const first = analysis.sentences[index]?.firstToken ?? 0;
    const tokens = analysis.tokens.slice(first, first + words.length);
    const wanted = findArguments({
      upos: words.map(({ upos }) => upos),
      heads: words.map(({ head }) => head),
      relations: words.map(({ relation }) => relation),
    });
    const found = findArguments({
      upos: tokens.map(({ upos }) => upos),
      heads: tokens.map(({ head }) => (head === null ? -1 : head - first)),
      relations: tokens.map(({ relation }) => relation),
    });
    const keys = new Set(wanted.map(keyOf));
    counts.gold += wanted.length;
    counts.found += found.length;
    counts.right += found.filter((one) => keys.has(keyOf(one))).length;
  });
}

function keyOf({ verb, role, word }: Argument): string {
  return `${verb} ${role} ${word}`;
}

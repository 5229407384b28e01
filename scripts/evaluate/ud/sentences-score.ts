import type { TreebankDocument } from "../../treebank/read-conllu.ts";
import type { SpanCounts } from "./words-score.ts";

interface FoundSentence {
  readonly start: number;
  readonly end: number;
}

/**
 * Compares sentences found in a document's raw text with its own: right when the first word starts
 * and the last word ends where they do in the treebank.
 */
export function countSentences(
  document: TreebankDocument,
  found: readonly FoundSentence[],
): SpanCounts {
  const gold = new Map<number, number>();
  for (const { words } of document.sentences) {
    const first = words[0];
    const last = words[words.length - 1];
    if (first !== undefined && last !== undefined) gold.set(first.start, last.end);
  }
  const right = found.filter(({ start, end }) => gold.get(start) === end).length;
  return { right, found: found.length, gold: document.sentences.length };
}

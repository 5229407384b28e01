import type { TreebankDocument } from "../../treebank/read-conllu.ts";

/** Counts from which precision, recall and F1 follow; counts of several texts may be added up. */
export interface SpanCounts {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

interface FoundWords {
  readonly count: number;
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
}

/** Compares words found in a document's raw text with its own: right when both offsets are. */
export function countWords(document: TreebankDocument, found: FoundWords): SpanCounts {
  const gold = new Map<number, number>();
  let goldCount = 0;
  for (const sentence of document.sentences) {
    for (const word of sentence.words) {
      goldCount++;
      // A word of a contraction whose letters ran out is empty, and nobody could find it.
      if (word.end > word.start) gold.set(word.start, word.end);
    }
  }
  let right = 0;
  for (let index = 0; index < found.count; index++) {
    if (gold.get(found.starts[index] as number) === found.ends[index]) right++;
  }
  return { right, found: found.count, gold: goldCount };
}

import type { Analysis } from "../../../src/read/language/analysis/analysis.ts";
import type { TreebankSentence } from "../../treebank/read-conllu.ts";
import { rate } from "./rate.ts";

/** Counts over the words of gold sentences. */
export interface TreeCounts {
  words: number;
  tags: number;
  heads: number;
  /** Right heads whose relation, without its subtype, is right too. */
  labelled: number;
  lemmas: number;
  /** By tenth of confidence: arcs, right arcs, sum of confidence. */
  readonly confidence: { arcs: number; right: number; sum: number }[];
  /** Arcs of a confidence over .9. */
  readonly sure: { arcs: number; right: number };
}

export function noTreeCounts(): TreeCounts {
  return {
    words: 0,
    tags: 0,
    heads: 0,
    labelled: 0,
    lemmas: 0,
    confidence: Array.from({ length: 10 }, () => ({ arcs: 0, right: 0, sum: 0 })),
    sure: { arcs: 0, right: 0 },
  };
}

/** Adds an analysis of gold words and sentences. */
export function countTrees(
  counts: TreeCounts,
  analysis: Analysis,
  gold: readonly TreebankSentence[],
): void {
  gold.forEach((sentence, index) => {
    const first = analysis.sentences[index]?.firstToken ?? 0;
    sentence.words.forEach((word, position) => {
      const token = analysis.tokens[first + position];
      if (token === undefined) return;
      const head = token.head === null ? -1 : token.head - first;
      const isRight = head === word.head;
      counts.words++;
      if (token.upos === word.upos) counts.tags++;
      if (token.lemma === word.lemma) counts.lemmas++;
      if (isRight) counts.heads++;
      if (isRight && withoutSubtype(token.relation) === withoutSubtype(word.relation)) {
        counts.labelled++;
      }
      const bin = counts.confidence[Math.min(9, Math.floor(token.confidence * 10))];
      if (bin === undefined) return;
      bin.arcs++;
      bin.sum += token.confidence;
      if (isRight) bin.right++;
      if (token.confidence > 0.9) {
        counts.sure.arcs++;
        if (isRight) counts.sure.right++;
      }
    });
  });
}

/** "nsubj" of "nsubj:pass". */
export function withoutSubtype(relation: string): string {
  return relation.split(":")[0] ?? relation;
}

/** How often arcs of a confidence are right: a line for each tenth that has any. */
export function reliabilityLines(counts: TreeCounts): readonly string[] {
  return counts.confidence.flatMap(({ arcs, right, sum }, index) =>
    arcs === 0
      ? []
      : [
          `  confidence ${(index / 10).toFixed(1)}-${((index + 1) / 10).toFixed(1)}` +
            `  arcs ${String(arcs).padStart(6)}` +
            `  mean ${((100 * sum) / arcs).toFixed(1).padStart(5)}` +
            `  right ${rate(right, arcs).toFixed(1).padStart(5)}`,
        ],
  );
}

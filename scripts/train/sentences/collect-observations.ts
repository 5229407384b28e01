import { findParagraphs } from "../../../src/read/language/paragraphs/find-paragraphs.ts";
import {
  BOUNDARY_FEATURES,
  boundaryFeatures,
  WORD_CONTEXTS,
  wordContext,
} from "../../../src/read/language/sentences/boundary-features.ts";
import { nextWord } from "../../../src/read/language/sentences/ends-sentence.ts";
import { findBoundaries } from "../../../src/read/language/sentences/find-boundaries.ts";
import { findTokenKinds } from "../../../src/read/language/sentences/find-token-kinds.ts";
import type { TokenSequence } from "../../../src/read/language/sentences/token-sequence.ts";
import { findWords } from "../../../src/read/language/words/find-words.ts";
import type { TreebankDocument } from "../../treebank/read-conllu.ts";
import type { Observation } from "./fit-weights.ts";

export interface Observations {
  readonly all: readonly Observation[];
  /** Words that are common enough to be weighed; word `i` has the features behind the others. */
  readonly words: readonly string[];
}

/** Every place of the documents where a sentence may end, cut as the treebank cuts. */
export function collectObservations(
  documents: readonly TreebankDocument[],
  minimum: number,
): Observations {
  const drafts: { features: readonly number[]; word: string | null; isBoundary: boolean }[] = [];
  const counts = new Map<string, number>();
  for (const { text, sentences } of documents) {
    const words = findWords(text);
    const paragraphs = findParagraphs(text, words);
    const tokens: TokenSequence = { text, words, kinds: findTokenKinds(text, words, paragraphs) };
    const starts = new Set(sentences.map((sentence) => sentence.start));
    for (const { firstToken, endToken } of paragraphs) {
      findBoundaries(tokens, firstToken, endToken, (boundary) => {
        const isBoundary = starts.has(words.starts[boundary.index] as number);
        const next = nextWord(tokens, boundary.index);
        const word = next === null ? null : `${wordContext(boundary.before)} ${next}`;
        if (word !== null) counts.set(word, (counts.get(word) ?? 0) + 1);
        drafts.push({ features: boundaryFeatures(tokens, boundary), word, isBoundary });
        return isBoundary;
      });
    }
  }
  const common = [...counts].filter(([, count]) => count >= minimum).map(([word]) => word);
  const words = [...new Set(common.map((word) => word.slice(2)))].sort();
  const indices = new Map(words.map((word, index) => [word, index]));
  const all = drafts.map(({ features, word, isBoundary }) => {
    if (word === null || (counts.get(word) ?? 0) < minimum) return { features, isBoundary };
    const index = indices.get(word.slice(2)) as number;
    const feature = BOUNDARY_FEATURES + index * WORD_CONTEXTS + Number(word.charAt(0));
    return { features: [...features, feature], isBoundary };
  });
  return { all, words };
}

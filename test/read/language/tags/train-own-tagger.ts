import {
  type TrainTaggerOptions,
  trainTagger,
} from "../../../../scripts/train/tags/train-tagger.ts";
import type { LexiconHints } from "../../../../src/read/language/tags/lexicon-hints.ts";
import { OWN_DOCUMENTS } from "./own-sentences.ts";

/** A lexicon without words. */
export const NO_HINTS: LexiconHints = () => ({ grammar: 0, meaning: 0 });

/** A tagger of a few made-up sentences, which learns everything that it meets. */
export function trainOwnTagger(options: Partial<TrainTaggerOptions> = {}): Uint8Array {
  const all = { leastTag: 1, leastDocuments: 1, l1: 0.05, epochs: 10 };
  return trainTagger(OWN_DOCUMENTS, NO_HINTS, { ...all, ...options });
}

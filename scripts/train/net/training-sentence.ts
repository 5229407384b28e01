import type { WordRowsOf } from "../../../src/read/language/net/create-word-rows.ts";
import { normalForm } from "../../../src/read/language/net/normal-form.ts";
import type { WordRows } from "../../../src/read/language/net/word-bags.ts";
import type { GuessedSentence } from "./guessed-sentence.ts";
import { type NetVocabulary, tagName } from "./net-vocabulary.ts";

/** A gold sentence in numbers. */
export interface TrainingSentence {
  readonly rows: readonly WordRows[];
  readonly heads: readonly number[];
  readonly relations: readonly number[];
  readonly tags: readonly number[];
  /** How often each word occurs in the training data. */
  readonly counts: readonly number[];
}

/** Turns gold sentences into numbers. */
export function toTrainingSentences(
  sentences: readonly GuessedSentence[],
  vocabulary: NetVocabulary,
  rowsOf: WordRowsOf,
): readonly TrainingSentence[] {
  const tags = new Map(vocabulary.tags.map((name, index) => [name, index]));
  const relations = new Map(vocabulary.relations.map((name, index) => [name, index]));
  return sentences.map(({ gold: words, guessed }) => ({
    rows: guessed.map(rowsOf),
    heads: words.map(({ head }) => head),
    relations: words.map(({ relation }) => relations.get(relation) ?? 0),
    tags: words.map(({ upos, xpos }) => tags.get(tagName(upos, xpos)) ?? 0),
    counts: words.map(({ form }) => vocabulary.counts.get(normalForm(form)) ?? 0),
  }));
}

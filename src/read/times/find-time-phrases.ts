import type { Sentence } from "../language/analysis/sentence.ts";
import type { ReadingContext } from "../reading-context.ts";
import { indexWords, wordsOf } from "./date-words.ts";
import { readTimePhrase, type TimePhrase } from "./read-time-phrase.ts";

/** A phrase with the sentence that it stands in. */
export interface FoundPhrase {
  readonly phrase: TimePhrase;
  readonly sentence: Sentence;
  /** Index of the sentence. */
  readonly number: number;
}

/** Parts of speech that no time begins with; they are a quarter of all words. */
const NEVER_FIRST: ReadonlySet<string> = new Set(["PUNCT", "AUX", "CCONJ", "PART", "INTJ"]);

/** Phrases of time as their words say them, in order, none overlapping another. Linear in the text. */
export function findTimePhrases(context: ReadingContext): readonly FoundPhrase[] {
  const index = indexWords(context);
  const found: FoundPhrase[] = [];
  context.analysis.sentences.forEach((sentence, number) => {
    const words = wordsOf(context, index, sentence);
    for (let at = words.first; at < words.end; ) {
      const phrase = NEVER_FIRST.has(words.token(at)?.upos ?? "X")
        ? null
        : readTimePhrase(words, at);
      if (phrase !== null) found.push({ phrase, sentence, number });
      at = phrase === null ? at + 1 : Math.min(words.end, Math.max(phrase.endToken, at + 1));
    }
  });
  return found;
}

import type { DocumentReading } from "rashomon/english";

/** Sentences of a document by their number, for what stands in one together. */
export interface Sentences {
  readonly of: (token: number) => number;
  /** Whether it states a day. */
  readonly isDated: (sentence: number) => boolean;
}

const DAY_WORDS = /\b(?:today|tonight|yesterday|this morning|last night)\b/iu;

/** Numbers the sentences and marks those with a day. */
export function createSentences({ analysis, times }: DocumentReading): Sentences {
  const numbers = new Int32Array(analysis.tokens.length);
  analysis.sentences.forEach(({ firstToken, endToken }, index) => {
    numbers.fill(index, firstToken, endToken);
  });
  const of = (token: number) => numbers[token] ?? 0;
  const dated = new Set(
    times
      .filter(
        ({ time, start, end }) =>
          time?.precision === "day" || DAY_WORDS.test(analysis.text.slice(start, end)),
      )
      .map(({ head }) => of(head)),
  );
  return { of, isDated: (sentence) => dated.has(sentence) };
}

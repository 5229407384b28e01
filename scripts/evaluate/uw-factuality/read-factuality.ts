import type { TextSpan } from "../../../src/read/language/analysis/ranges.ts";

/** Sentences with their words, and a score for the words that name events. */
export interface FactualityText {
  /** The words with a blank between them, a line a sentence. */
  readonly text: string;
  readonly words: readonly (readonly TextSpan[])[];
  /** By word over all sentences: -3 (did not happen) to 3 (happened), `null` for no event. */
  readonly scores: readonly (number | null)[];
}

/** Reads a file of the unified factuality corpus: index, word and score in columns. */
export function readFactuality(content: string): FactualityText {
  let text = "";
  const words: TextSpan[][] = [];
  const scores: (number | null)[] = [];
  for (const block of content.split(/\r?\n\s*\n/)) {
    const rows = block.split(/\r?\n/).map((line) => line.split("\t"));
    const own: TextSpan[] = [];
    for (const [, word, score] of rows) {
      if (word === undefined || word === "") continue;
      own.push({ start: text.length, end: text.length + word.length });
      text += `${word} `;
      const value = score === undefined || score === "_" ? Number.NaN : Number(score);
      scores.push(Number.isFinite(value) ? value : null);
    }
    if (own.length === 0) continue;
    words.push(own);
    text += "\n";
  }
  return { text, words, scores };
}

import type { Analysis } from "./analysis/analysis.ts";
import type { TextSpan } from "./analysis/ranges.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";

/**
 * How much is read, and how well: `accurate` with the better network, `fast` with a smaller one
 * that takes about a third of the time, `tags` without trees in about an eighth of it. Measured in
 * docs/language.md.
 */
export type LanguageMode = "accurate" | "fast" | "tags";

/** Options of `createLanguage`. */
export interface LanguageOptions {
  /**
   * What to load, and how to read; `null` as if it were not there.
   *
   * @defaultValue `"accurate"`
   */
  readonly mode?: LanguageMode | null;
}

/** Options of {@link Language.analyze}. */
export interface AnalyzeOptions {
  /**
   * Words of every sentence, where you know them: ranges in the text, in order and without
   * overlaps (an empty one is a word without letters, as a contraction can leave). Then nothing
   * else is taken for a word or a sentence.
   *
   * @defaultValue `null`: words and sentences are found.
   */
  readonly words?: readonly (readonly TextSpan[])[] | null;
}

/** English, loaded and ready to read. It keeps nothing of the texts it has read that would show. */
export interface Language {
  readonly mode: LanguageMode;
  /** WordNet 3.1: senses, synonyms, antonyms, hypernyms. */
  readonly lexicon: Lexicon;
  /**
   * Reads a text: words, sentences, tags, lemmas, trees, names, quotations.
   *
   * Linear in the length of the text; a sentence of over 150 words is parsed in parts. Any string
   * gets an analysis whose offsets hold. The same text gives the same analysis, whatever was read
   * before.
   *
   * @throws TypeError when `text` is no string, `options` no object, or `options.words` no list of
   * lists of ranges; RangeError when they are out of order or outside the text.
   */
  readonly analyze: (text: string, options?: AnalyzeOptions) => Analysis;
}

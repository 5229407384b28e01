/**
 * Words by number, for loops over many: nothing here makes a string or an array unless it says so.
 */
export interface LexiconWords {
  /** How many there are; ids count from 0, in alphabetical order. */
  readonly size: number;
  /** Id of a word, whatever its case; -1 for one that is not in the lexicon. Constant time. */
  find(word: string): number;
  /** The word in lower case; makes a string. */
  text(id: number): string;
  /** Class (index in `LEXICOGRAPHER_CLASSES`) of the most frequent sense; -1 without a word. */
  firstClass(id: number): number;
  /**
   * Adds the bits of a word's senses to three numbers of `into` from `at`: bit n of the 96 is the
   * n-th of `LEXICOGRAPHER_CLASSES` (0-44), and bit 45 + f is verb frame f (1-35). Adds none for
   * an id of -1.
   */
  addBits(id: number, into: Uint32Array, at: number): void;
  /**
   * Adds the bits of an inflected form ("said", "troops") to three numbers of `into` from `at`:
   * those of a noun for the nouns it may be a form of, those of a verb for the verbs, and so on.
   * About 3 µs: it tries the endings of every part of speech.
   *
   * @returns Whether the lexicon knows the form.
   */
  addFormBits(form: string, into: Uint32Array, at: number): boolean;
}

import { createPhraseReader } from "../../knowledge/events/phrase.ts";
import { STOP_WORDS } from "./stop-words-table.ts";

/** Words on each side of a predicate that are about it. */
const BEFORE = 4;
const BEHIND = 5;

/** Reads texts into stems of content words. */
export interface WordReader {
  /** Stems of a predicate, joined by spaces. */
  stem(predicate: string): string;
  /** `false` for function words and single letters; of a word in small letters. */
  isContent(word: string): boolean;
  /** Stems of the content words, in order. */
  contents(text: string): readonly string[];
  /** Those around the first word of the stem; none when the text does not have it. */
  around(text: string, stem: string): readonly string[];
}

/** Makes a reader without visible state. */
export function createWordReader(): WordReader {
  const reader = createPhraseReader();
  const stop = new Set(STOP_WORDS.trim().split(/\s+/u));
  const isContent = (word: string): boolean => word.length > 1 && !stop.has(word);
  return {
    isContent,
    stem: (predicate) => reader.key(predicate) || predicate.trim(),
    contents: (text) => reader.words(text).filter(isContent).map(reader.stem),
    around(text, stem) {
      const words = reader.words(text);
      const head = stem.split(" ")[0] ?? "";
      const at = words.findIndex((word) => reader.stem(word) === head);
      if (at < 0) return [];
      return words
        .slice(Math.max(0, at - BEFORE), at + BEHIND + 1)
        .filter(isContent)
        .map(reader.stem)
        .filter((word) => word !== head);
    },
  };
}

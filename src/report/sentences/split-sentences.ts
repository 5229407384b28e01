import { sentenceRanges } from "./sentence-ranges.ts";

/** The sentences of a text without the white space around them. */
export const splitSentences = (text: string): readonly string[] =>
  sentenceRanges(text)
    .map(([start, end]) => text.slice(start, end).trim())
    .filter((sentence) => sentence !== "");

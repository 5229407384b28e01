import type { Sentence, SentenceKind } from "../analysis/sentence.ts";
import { findParagraphs } from "../paragraphs/find-paragraphs.ts";
import type { Paragraph } from "../paragraphs/paragraph.ts";
import type { Words } from "../words/words.ts";
import type { BoundaryWeights } from "./boundary-weights.ts";
import { datelineEnd } from "./dateline-end.ts";
import { endsSentence } from "./ends-sentence.ts";
import { findBoundaries } from "./find-boundaries.ts";
import { findTokenKinds } from "./find-token-kinds.ts";
import { isDayLine } from "./is-day-line.ts";
import { isEndMark } from "./is-end-mark.ts";
import { isHeadline } from "./is-headline.ts";
import { isTitleCase } from "./is-title-case.ts";
import type { TokenSequence } from "./token-sequence.ts";

/**
 * Cuts a text into sentences.
 *
 * Paragraphs come first: blank lines, and line breaks that were not made to fit a width. Within
 * one, every place where a sentence may end is weighed by the marks and words around it; the
 * weights are fitted on two treebanks. Closing marks and the numbers of notes stay with the stop
 * that they follow. A run of words without any stop is one sentence,
 * however long. Linear in the length of the text.
 *
 * @param text - The text that the words were found in.
 * @param words - From `findWords(text)`.
 * @param weights - A data file: `openBoundaryWeights`.
 * @returns In order; together they hold every word once. None for a text without words.
 */
export function findSentences(
  text: string,
  words: Words,
  weights: BoundaryWeights,
): readonly Sentence[] {
  const paragraphs = findParagraphs(text, words);
  const tokens: TokenSequence = { text, words, kinds: findTokenKinds(text, words, paragraphs) };
  const sentences: Sentence[] = [];
  paragraphs.forEach((paragraph, index) => {
    cutParagraph(tokens, paragraph, weights, (firstToken, endToken, kind) => {
      sentences.push({
        start: words.starts[firstToken] as number,
        end: words.ends[endToken - 1] as number,
        firstToken,
        endToken,
        paragraph: index,
        kind,
      });
    });
  });
  return sentences;
}

function cutParagraph(
  tokens: TokenSequence,
  { firstToken, endToken, isItem }: Paragraph,
  weights: BoundaryWeights,
  add: (firstToken: number, endToken: number, kind: SentenceKind) => void,
): void {
  const body = isItem ? firstToken : datelineEnd(tokens, firstToken, endToken);
  if (body > firstToken) add(firstToken, body, "dateline");
  const isTitle = isTitleCase(tokens, body, endToken);
  const cuts = findBoundaries(tokens, body, endToken, (boundary) => {
    // Capitals mean nothing in a title, so only a mark may end a sentence there.
    return (!isTitle || isEndMark(boundary.before)) && endsSentence(tokens, boundary, weights);
  });
  const kind = isItem ? "item" : kindOfWhole(tokens, firstToken, body, endToken, cuts.length);
  let start = body;
  for (const cut of cuts) {
    add(start, cut, kind);
    start = cut;
  }
  add(start, endToken, kind);
}

/** The kind of a paragraph's text: a headline and a line with the day have one sentence. */
function kindOfWhole(
  tokens: TokenSequence,
  first: number,
  body: number,
  end: number,
  cuts: number,
): SentenceKind {
  if (cuts > 0 || body > first) return "text";
  const start = tokens.words.starts[first] as number;
  if (isDayLine(tokens.text, start, tokens.words.ends[end - 1] as number)) return "dateline";
  return isHeadline(tokens, first, end) ? "headline" : "text";
}

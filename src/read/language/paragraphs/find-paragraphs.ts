import type { Words } from "../words/words.ts";
import { createWrapTest } from "./create-wrap-test.ts";
import { findLines } from "./find-lines.ts";
import { isListMarker } from "./is-list-marker.ts";
import type { Line } from "./line.ts";
import type { Paragraph } from "./paragraph.ts";

/**
 * The paragraphs of a text: cut at blank lines, and at a single line break where the lines are
 * meant, as those of lists, tweets and headlines are. Lines that were only wrapped to a width stay
 * together. Linear in the length of the text.
 *
 * @returns In order; together they hold every word once.
 */
export function findParagraphs(text: string, words: Words): readonly Paragraph[] {
  const lines = findLines(text, words);
  const paragraphs: Paragraph[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from + 1;
    while (to < lines.length && !(lines[to] as Line).isFirst) to++;
    cutBlock(text, words, lines.slice(from, to), paragraphs);
    from = to;
  }
  return paragraphs;
}

/** Adds the paragraphs of lines that have no blank line between them. */
function cutBlock(
  text: string,
  words: Words,
  block: readonly Line[],
  paragraphs: Paragraph[],
): void {
  const isWrapped = createWrapTest(text, words, block);
  let first = block[0] as Line;
  for (let index = 1; index <= block.length; index++) {
    const line = block[index];
    const previous = block[index - 1] as Line;
    if (line !== undefined && isWrapped(previous, line)) continue;
    paragraphs.push({
      firstToken: first.firstToken,
      endToken: previous.endToken,
      isItem: isListMarker(text, first.start, first.end),
    });
    if (line !== undefined) first = line;
  }
}

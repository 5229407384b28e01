import type { Quotation } from "../analysis/quotation.ts";
import { findParagraphs } from "../paragraphs/find-paragraphs.ts";
import { findWords } from "../words/find-words.ts";
import type { Words } from "../words/words.ts";
import { createQuotationUse } from "./create-quotation-use.ts";
import { findQuoteMarks } from "./find-quote-marks.ts";
import { pairQuoteMarks } from "./pair-quote-marks.ts";

/**
 * Finds what stands between quotation marks, over the whole text at once: curly, straight, doubled
 * and single marks (told from apostrophes) and guillemets, within each other, unclosed, and running
 * over paragraphs, of which each opens anew and only the last one closes.
 *
 * A quotation never reaches beyond its paragraph: the part in the next one is a quotation of its
 * own that `continues`. Linear in the length of the text.
 *
 * @param text - Any text.
 * @param words - From `findWords(text)`, when at hand.
 * @returns In order of their opening marks; two of them are apart or one is inside the other.
 */
export function findQuotations(text: string, words: Words = findWords(text)): readonly Quotation[] {
  const paragraphs = findParagraphs(text, words);
  const useOf = createQuotationUse(text, words);
  const quotations: Quotation[] = [];
  for (const pair of pairQuoteMarks(findQuoteMarks(text, words, paragraphs), paragraphs)) {
    const { open, close, endToken, depth, continues } = pair;
    // Nothing between the marks is nothing said.
    if (endToken <= open + 1) continue;
    const contentStart = words.ends[open] as number;
    const contentEnd =
      close === null ? (words.ends[endToken - 1] as number) : (words.starts[close] as number);
    quotations.push({
      start: words.starts[open] as number,
      end: close === null ? contentEnd : (words.ends[close] as number),
      content: { start: contentStart, end: contentEnd },
      use: useOf(pair),
      depth,
      closed: close !== null,
      continues,
    });
  }
  return quotations;
}

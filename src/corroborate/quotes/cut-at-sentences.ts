import type { QuoteBlock } from "./quote-block.ts";
import { gapBefore, isSentenceBreak, type QuotedText } from "./quoted-text.ts";

/**
 * Of blocks that are shared, those that can be one quotation: words that run on in the quotation do not run on
 * where a sentence of the text ends between them. "We left the mill" is not in "We left. The mill burned", but "We
 * left, the mill burned" is, and "We left … the mill". The stretch with most words stays.
 */
export function cutAtSentences(
  text: QuotedText,
  quote: QuotedText,
  shared: readonly QuoteBlock[],
  joining: ReadonlySet<string>,
): readonly QuoteBlock[] {
  const groups: QuoteBlock[][] = [[]];
  let last: QuoteBlock | null = null;
  for (const block of shared.flatMap((one) => splitAtSentences(text, quote, one, joining))) {
    if (last !== null && isCut(text, quote, last, block, joining)) groups.push([]);
    groups.at(-1)?.push(block);
    last = block;
  }
  const size = (group: readonly QuoteBlock[]) =>
    group.reduce((sum, { said }) => sum + said[1] - said[0], 0);
  return groups.reduce((best, group) => (size(group) > size(best) ? group : best));
}

/** In two where a sentence ends within and the quotation runs on; "We won. And we go" may be "we won and we go". */
export function splitAtSentences(
  text: QuotedText,
  quote: QuotedText,
  block: QuoteBlock,
  joining: ReadonlySet<string>,
): readonly QuoteBlock[] {
  const parts: QuoteBlock[] = [];
  let [said, quoted] = [block.said[0], block.quoted[0]];
  for (let step = 1; step < block.said[1] - block.said[0]; step += 1) {
    const [at, own] = [block.said[0] + step, block.quoted[0] + step];
    if (!isSentenceBreak(text, at) || !runsOn(quote, own)) continue;
    if (joining.has(quote.words[own]?.key ?? "")) continue;
    parts.push({ same: true, said: [said, at], quoted: [quoted, own] });
    [said, quoted] = [at, own];
  }
  return [...parts, { same: true, said: [said, block.said[1]], quoted: [quoted, block.quoted[1]] }];
}

function isCut(
  text: QuotedText,
  quote: QuotedText,
  last: QuoteBlock,
  next: QuoteBlock,
  joining: ReadonlySet<string>,
): boolean {
  const breaks = indexesOf(last.said[1], next.said[0]).some((at) => isSentenceBreak(text, at));
  if (!breaks || !indexesOf(last.quoted[1], next.quoted[0]).every((at) => runsOn(quote, at))) {
    return false;
  }
  // "We won. We go home" given as "we won and we go home".
  return !joining.has(quote.words[last.quoted[1]]?.key ?? "") || next.quoted[0] === last.quoted[1];
}

/** Whether nothing but space stands before a word. */
function runsOn(quote: QuotedText, index: number): boolean {
  return gapBefore(quote, index).trim() === "";
}

function indexesOf(from: number, end: number): readonly number[] {
  return Array.from({ length: end - from + 1 }, (_, index) => from + index);
}

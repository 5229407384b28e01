import type { QuoteBlock } from "./quote-block.ts";
import { gapBefore, isClauseBreak, type QuotedText } from "./quoted-text.ts";

/** What an editor puts for words that are left out. */
export const ELLIPSIS = /…|\.\s?\.\s?\./u;

/**
 * Moves what was left out to where a reader would see it. Of "we will come and we will stay" less three
 * words, `diff` may leave out "will come and we" as well as "come and we will": of all such stretches
 * the one is meant that stands at the ellipsis, else one that is a clause.
 */
export function settleBlocks(
  text: QuotedText,
  quote: QuotedText,
  blocks: readonly QuoteBlock[],
): readonly QuoteBlock[] {
  const settled = [...blocks];
  settled.forEach((block, index) => {
    const [last, next] = [settled[index - 1], settled[index + 1]];
    if (block.same || block.quoted[0] !== block.quoted[1] || !last?.same || !next?.same) return;
    const shift = bestShift(text, quote, last, block, next);
    if (shift === 0) return;
    const move = (range: readonly [number, number], from: number, end: number) =>
      [range[0] + from, range[1] + end] as const;
    settled[index - 1] = {
      ...last,
      said: move(last.said, 0, shift),
      quoted: move(last.quoted, 0, shift),
    };
    settled[index] = {
      ...block,
      said: move(block.said, shift, shift),
      quoted: move(block.quoted, shift, shift),
    };
    settled[index + 1] = {
      ...next,
      said: move(next.said, shift, 0),
      quoted: move(next.quoted, shift, 0),
    };
  });
  return settled.filter(({ said, quoted }) => said[0] < said[1] || quoted[0] < quoted[1]);
}

function bestShift(
  text: QuotedText,
  quote: QuotedText,
  last: QuoteBlock,
  block: QuoteBlock,
  next: QuoteBlock,
): number {
  const shifts = [0, ...shiftsOf(text, block, last, -1), ...shiftsOf(text, block, next, 1)];
  const atEllipsis = (shift: number) => ELLIPSIS.test(gapBefore(quote, block.quoted[0] + shift));
  const asClause = (shift: number) =>
    isClauseBreak(text, block.said[0] + shift) && isClauseBreak(text, block.said[1] + shift);
  return shifts.find(atEllipsis) ?? shifts.find(asClause) ?? 0;
}

/** How far what was left out can be moved to one side, over words that are the same on both ends. */
function shiftsOf(
  { words }: QuotedText,
  { said: [from, end] }: QuoteBlock,
  beside: QuoteBlock,
  step: 1 | -1,
): readonly number[] {
  const most = beside.said[1] - beside.said[0];
  const shifts: number[] = [];
  for (let moved = 1; moved <= most; moved += 1) {
    const [first, second] =
      step > 0 ? [from + moved - 1, end + moved - 1] : [from - moved, end - moved];
    if (words[first]?.key !== words[second]?.key) break;
    shifts.push(step * moved);
  }
  return shifts;
}

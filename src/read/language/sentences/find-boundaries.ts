import type { Boundary } from "./boundary.ts";
import { kindBefore } from "./kind-before.ts";
import { mayEndBefore } from "./may-end-before.ts";
import { TOKEN_KIND as K } from "./token-kind.ts";
import type { TokenSequence } from "./token-sequence.ts";

/**
 * Cuts a paragraph into sentences: asks at every place where one may end, from left to right.
 *
 * @param first - First token of the paragraph.
 * @param end - First token behind it.
 * @param isBoundary - Asked in order; its answers make the sentences.
 * @returns The first token of every sentence but the first.
 */
export function findBoundaries(
  tokens: TokenSequence,
  first: number,
  end: number,
  isBoundary: (boundary: Boundary) => boolean,
): readonly number[] {
  const found: number[] = [];
  let start = first;
  let depth = 0;
  let isInQuotation = false;
  for (let index = first + 1; index < end; index++) {
    const last = tokens.kinds[index - 1];
    if (last === K.openBracket) depth++;
    else if (last === K.closeBracket) depth = Math.max(0, depth - 1);
    else if (last === K.openQuote) isInQuotation = true;
    else if (last === K.closeQuote) isInQuotation = false;
    const before = kindBefore(tokens, index, start);
    if (!mayEndBefore(tokens, index, before)) continue;
    const isInBrackets = depth > 0;
    if (!isBoundary({ index, start, end, before, isInBrackets, isInQuotation })) continue;
    found.push(index);
    start = index;
    depth = 0;
  }
  return found;
}

import type { TokenRange } from "../analysis/ranges.ts";

/** The longest part of a sentence that is parsed as one. */
export const LONGEST_PART = 150;

/** No part is cut shorter than this for the sake of a mark. */
const SHORTEST_PART = 75;

/**
 * Cuts a sentence into parts that can be parsed in bounded time: after the last mark that leaves a
 * part long enough, else after as many words as a part may have. Nearly every sentence is one part.
 *
 * @param isMark - Whether a token ends a part well.
 */
export function cutSentence(
  { firstToken, endToken }: TokenRange,
  isMark: (token: number) => boolean,
): readonly TokenRange[] {
  const parts: TokenRange[] = [];
  let first = firstToken;
  while (endToken - first > LONGEST_PART) {
    let end = first + LONGEST_PART;
    for (let token = end - 1; token >= first + SHORTEST_PART; token--) {
      if (!isMark(token)) continue;
      end = token + 1;
      break;
    }
    parts.push({ firstToken: first, endToken: end });
    first = end;
  }
  parts.push({ firstToken: first, endToken });
  return parts;
}

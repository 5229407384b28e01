import type { Boundary } from "./boundary.ts";
import { isEndMark } from "./is-end-mark.ts";
import { TOKEN_KIND as K, TOKEN_KINDS } from "./token-kind.ts";
import type { TokenSequence } from "./token-sequence.ts";

const SQUARE = TOKEN_KINDS * TOKEN_KINDS;
/** Upper ends of the classes of length, in tokens. */
const LENGTHS = [1, 2, 3, 6, 12, 25];

/** Where in the list of weights each group of features begins. */
const PAIR = 0;
const BEFORE = PAIR + SQUARE;
const BEHIND = BEFORE + SQUARE;
const LENGTH = BEHIND + 2 * SQUARE;
const OPEN = LENGTH + (LENGTHS.length + 1) * TOKEN_KINDS;
const GAP = OPEN + 4 * TOKEN_KINDS;

/** How many weights there are. */
export const BOUNDARY_FEATURES = GAP + 2 * TOKEN_KINDS;

/** What the next word is weighed with: behind the end of a sentence, an abbreviation, or a word. */
export const WORD_CONTEXTS = 3;

/**
 * The features of a place between two tokens, as indices in the list of weights: the kinds before
 * and behind it, of the two before, of the two behind (behind a stop or not), the length so far,
 * whether a bracket or quotation is open, and whether white space stands there.
 */
export function boundaryFeatures(tokens: TokenSequence, boundary: Boundary): readonly number[] {
  const { words, kinds } = tokens;
  const { index, start, end, before } = boundary;
  const beforeLast = index - 2 >= start ? (kinds[index - 2] as number) : K.none;
  const first = kinds[index] as number;
  const second = index + 1 < end ? (kinds[index + 1] as number) : K.none;
  const isEnd = wordContext(before) === 0 ? 1 : 0;
  const length = lengthClass(index - start);
  const open = (boundary.isInBrackets ? 2 : 0) + (boundary.isInQuotation ? 1 : 0);
  const hasGap = words.starts[index] === words.ends[index - 1] ? 0 : 1;
  return [
    PAIR + before * TOKEN_KINDS + first,
    BEFORE + before * TOKEN_KINDS + beforeLast,
    BEHIND + isEnd * SQUARE + first * TOKEN_KINDS + second,
    LENGTH + length * TOKEN_KINDS + before,
    OPEN + open * TOKEN_KINDS + before,
    GAP + hasGap * TOKEN_KINDS + before,
  ];
}

/** Which weight of the next word counts. */
export function wordContext(before: number): number {
  if (isEndMark(before)) return 0;
  return before === K.abbreviation ? 1 : 2;
}

function lengthClass(length: number): number {
  let at = 0;
  while (at < LENGTHS.length && length > (LENGTHS[at] as number)) at++;
  return at;
}

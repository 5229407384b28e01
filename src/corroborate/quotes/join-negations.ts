import { NEGATIVE_POLARITY } from "./meaning-words-table.ts";
import type { QuoteBlock } from "./quote-block.ts";
import { isClauseBreak, type QuotedText } from "./quoted-text.ts";
import type { WordKinds } from "./word-kinds.ts";

/** Words between "not" and the word that depends on it. */
const REACH = 4;
/** Behind these the negation is that of another clause: "told them to take no bribe". */
const OTHER_CLAUSE = /^(?:to|that|who|which|what|if|whether|because)$/u;

type Range = readonly [from: number, end: number];

/**
 * Makes one change of two that are one negation: "taken no bribe" and "not taken a bribe" deny the same, of which
 * `diff` sees a "not" put in and a "no" lost.
 */
export function joinNegations(
  said: QuotedText,
  quoted: QuotedText,
  blocks: readonly QuoteBlock[],
  kinds: WordKinds,
): readonly QuoteBlock[] {
  const joined: QuoteBlock[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const [first, same, last] = blocks.slice(index, index + 3);
    const block = blocks[index] as QuoteBlock;
    if (
      first !== undefined &&
      same?.same === true &&
      last !== undefined &&
      !first.same &&
      !last.same &&
      isOneClause(said, same.said) &&
      isOneClause(quoted, same.quoted) &&
      (isOneNegation(said, quoted, [first.said, first.quoted], [last.said, last.quoted], kinds) ||
        isOneNegation(quoted, said, [first.quoted, first.said], [last.quoted, last.said], kinds))
    ) {
      joined.push({
        same: false,
        said: [first.said[0], last.said[1]],
        quoted: [first.quoted[0], last.quoted[1]],
      });
      index += 2;
    } else joined.push(block);
  }
  return joined;
}

function isOneClause(text: QuotedText, [from, end]: Range): boolean {
  if (end - from > REACH) return false;
  for (let index = from; index <= end; index += 1) {
    if (isClauseBreak(text, index)) return false;
    if (index < end && OTHER_CLAUSE.test(text.words[index]?.key ?? "")) return false;
  }
  return true;
}

/** Whether one text has "not" first and "any" last, where the other has nothing and "no". */
function isOneNegation(
  one: QuotedText,
  other: QuotedText,
  [firstOne, firstOther]: readonly [Range, Range],
  [lastOne, lastOther]: readonly [Range, Range],
  kinds: WordKinds,
): boolean {
  const negations = ({ words }: QuotedText, [from, end]: Range) =>
    words.slice(from, end).filter((_, at) => kinds.isNegation(words, from + at));
  const [not, second] = negations(one, firstOne);
  if (not?.key !== "not" || second !== undefined) return false;
  if (negations(other, firstOther).length > 0 || negations(one, lastOne).length > 0) return false;
  const [negative, more] = negations(other, lastOther);
  const positives = NEGATIVE_POLARITY.get(negative?.key ?? "");
  if (positives === undefined || more !== undefined) return false;
  const rest = one.words.slice(...lastOne).map(({ key }) => key);
  return rest.length === 0 ? positives.includes("") : rest.some((key) => positives.includes(key));
}

import { diffArrays } from "diff/lib/diff/array.js";

/** A stretch of words that one or both of two quotes have. */
export interface DifferenceSegment {
  readonly text: string;
  readonly side: "left" | "right" | "both";
}

/** A word or sign with the white space before it. */
interface Token {
  readonly space: string;
  readonly word: string;
}

/**
 * Insertions and deletions after which two quotes are taken to have nothing to do with each other;
 * bounds the time to about this many passes over the words.
 */
const MAX_EDIT_LENGTH = 400;

// Any script's letters with their marks, and figures such as 1,200 or 14:30, are one token.
const TOKEN =
  /(\s*)(\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:['’\-\u200c][\p{L}\p{M}\p{N}]+)*|\S|$)/gu;

const tokensOf = (text: string): Token[] =>
  Array.from(text.matchAll(TOKEN), (match) => ({ space: match[1] ?? "", word: match[2] ?? "" }))
    // The last match is empty unless the text ends in white space.
    .filter(({ space, word }) => space !== "" || word !== "");

/** Joins neighbours of one side, so that a difference of three words is one segment. */
const joinSegments = (segments: readonly DifferenceSegment[]): DifferenceSegment[] => {
  const joined: DifferenceSegment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (segment.text === "") continue;
    if (last?.side === segment.side) {
      joined[joined.length - 1] = { text: last.text + segment.text, side: last.side };
    } else {
      joined.push(segment);
    }
  }
  return joined;
};

const textOf = (tokens: readonly Token[]): string =>
  tokens.map(({ space, word }) => space + word).join("");

/** A word of both sides: its white space may still differ, as at the start of one of them. */
const sharedSegments = (left: Token, right: Token): DifferenceSegment[] =>
  left.space === right.space
    ? [{ text: left.space + left.word, side: "both" }]
    : [
        { text: left.space, side: "left" },
        { text: right.space, side: "right" },
        { text: left.word, side: "both" },
      ];

/**
 * The words two quotes share and those only one of them has, in reading order, the left side's
 * first where they part.
 *
 * The texts of the segments `left` and `both` joined are `left`, those of `right` and `both` joined
 * are `right`. Words are compared exactly, case included. Method: Myers' shortest edit script over
 * words (the package `diff`); quotes further apart than 400 insertions and deletions are given as
 * one `left` and one `right` segment. Time grows with words × differences.
 */
export const describeDifference = (left: string, right: string): readonly DifferenceSegment[] => {
  const leftTokens = tokensOf(left);
  const rightTokens = tokensOf(right);
  const changes = diffArrays(leftTokens, rightTokens, {
    comparator: (one, other) => one.word === other.word,
    maxEditLength: MAX_EDIT_LENGTH,
  });
  if (changes === undefined) {
    return joinSegments([
      { text: left, side: "left" },
      { text: right, side: "right" },
    ]);
  }
  let leftIndex = 0;
  let rightIndex = 0;
  const segments = changes.flatMap((change): DifferenceSegment[] => {
    const leftPart = change.added ? [] : leftTokens.slice(leftIndex, leftIndex + change.count);
    const rightPart = change.removed
      ? []
      : rightTokens.slice(rightIndex, rightIndex + change.count);
    leftIndex += leftPart.length;
    rightIndex += rightPart.length;
    if (change.removed) return [{ text: textOf(leftPart), side: "left" }];
    if (change.added) return [{ text: textOf(rightPart), side: "right" }];
    return leftPart.flatMap((token, index) => sharedSegments(token, rightPart[index] ?? token));
  });
  return joinSegments(segments);
};

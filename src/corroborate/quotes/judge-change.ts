import { createPhoneticCode } from "../../knowledge/names/phonetic-code.ts";
import { spellingVariant } from "../../knowledge/names/spelling-variant.ts";
import { stemOf } from "../../knowledge/names/stem-of.ts";
import type { QuoteChangeKind } from "../../model/checked-quotation.ts";
import { changesNumber } from "./changes-number.ts";
import type { QuoteBlock } from "./quote-block.ts";
import { gapBefore, isClauseBreak, isSentenceBreak, type QuotedText } from "./quoted-text.ts";
import { ELLIPSIS } from "./settle-blocks.ts";
import type { WordKinds } from "./word-kinds.ts";

/** A change, before it is given spans. */
export interface JudgedChange {
  readonly kind: QuoteChangeKind;
  readonly marked: boolean;
}

/** What a change is judged in. */
export interface ChangeContext {
  readonly said: QuotedText;
  readonly quoted: QuotedText;
  /** Words that stand in the quotation elsewhere than in the original: moved, not changed. */
  readonly moved: ReadonlySet<string>;
  /** Whether a "not" denies another verb than in the original. */
  readonly isRescoped: boolean;
  readonly kinds: WordKinds;
  /** Stretches of the quotation within square brackets. */
  readonly brackets: readonly (readonly [start: number, end: number])[];
}

/** So few words left out under an ellipsis are no passage: it hides what they say. */
const HIDDEN = 3;
/** Words beside a change in which another way of writing a number may stand. */
const BESIDE = 3;
/** "I think" between commas is no clause that can be left out. */
const PARENTHESIS = 4;

/**
 * Tells what a difference between a quotation and the words quoted does to the meaning.
 *
 * Honest editing is let pass: what an ellipsis leaves out if it is more than a few words, what
 * square brackets put in, and clauses that were left out as a whole. Never a lost negation beside
 * them.
 */
export function judgeChange(block: QuoteBlock, context: ChangeContext): JudgedChange {
  const [said, quoted] = [block.said, block.quoted].map(([from, end]) => end - from);
  const bracketed = isBracketed(block, context);
  const ellipsis = hasEllipsis(block, context);
  const marked = bracketed || ellipsis;
  const kind = meaningKind(block, context);
  if (kind !== null && !isExcused(kind, block, context, bracketed, ellipsis)) {
    return { kind, marked };
  }
  if (quoted === 0)
    return { kind: hasCondition(block, context) ? "condition" : "left-out", marked };
  return { kind: said === 0 ? "added" : "wording", marked };
}

function isExcused(
  kind: QuoteChangeKind,
  block: QuoteBlock,
  context: ChangeContext,
  bracketed: boolean,
  ellipsis: boolean,
): boolean {
  const count = block.said[1] - block.said[0];
  const losesNegation = kind === "negation" && count > 0;
  if (bracketed) return !losesNegation;
  if (block.quoted[1] > block.quoted[0]) return false;
  if (ellipsis && count > HIDDEN) return true;
  const isClause =
    isClauseBreak(context.said, block.said[0]) && isClauseBreak(context.said, block.said[1]);
  return isClause && (kind !== "hedge" || count > PARENTHESIS);
}

function meaningKind(block: QuoteBlock, context: ChangeContext): QuoteChangeKind | null {
  const { kinds } = context;
  const negations = (text: QuotedText, range: readonly [number, number]) =>
    indexesOf(text, range, context).filter((index) => kinds.isNegation(text.words, index)).length;
  const { said, quoted } = context;
  if (context.isRescoped && hasNot(block, context)) return "negation";
  if (negations(said, block.said) % 2 !== negations(quoted, block.quoted) % 2) return "negation";
  const left = keysOf(said, block.said, context);
  const right = keysOf(quoted, block.quoted, context);
  if (left.some((one) => right.some((other) => kinds.areOpposite(one, other)))) return "opposite";
  if (changesFigure(block, context)) return "number";
  if (changesName(block, context)) return "name";
  for (const kind of ["hedge", "extent"] as const) {
    const groups = (text: QuotedText, range: readonly [number, number]) =>
      [...new Set(indexesOf(text, range, context).map((index) => kinds[kind](text.words, index)))]
        .filter((group) => group !== null)
        .sort()
        .join(", ");
    if (groups(said, block.said) !== groups(quoted, block.quoted)) return kind;
  }
  return null;
}

/** Whether a "not" stands in a change, or beside it. */
function hasNot({ said, quoted }: QuoteBlock, context: ChangeContext): boolean {
  const isIn = ({ words }: QuotedText, [from, end]: readonly [number, number]) =>
    words.slice(Math.max(0, from - 1), end + 1).some(({ key }) => key === "not");
  return isIn(context.said, said) || isIn(context.quoted, quoted);
}

/** Indexes of the words of a stretch that were not merely moved. */
function indexesOf(
  { words }: QuotedText,
  range: readonly [number, number],
  { moved }: ChangeContext,
): readonly number[] {
  return allOf(range).filter((index) => !moved.has(words[index]?.key ?? ""));
}

function allOf([from, end]: readonly [number, number]): readonly number[] {
  return Array.from({ length: end - from }, (_, index) => from + index);
}

function keysOf(
  text: QuotedText,
  range: readonly [number, number],
  context: ChangeContext,
): readonly string[] {
  return indexesOf(text, range, context).map((index) => text.words[index]?.key ?? "");
}

/** A number on both sides of a change was not merely moved, even if both stand elsewhere too. */
function changesFigure({ said, quoted }: QuoteBlock, context: ChangeContext): boolean {
  const isFigure = (text: QuotedText, range: readonly [number, number]) =>
    text.words.slice(...range).some(({ key }) => key.startsWith("#"));
  const areFigures = isFigure(context.said, said) && isFigure(context.quoted, quoted);
  const numbersOf = (text: QuotedText, range: readonly [number, number]) => ({
    words: text.words,
    at: areFigures ? allOf(range) : indexesOf(text, range, context),
    beside: [...allOf([range[0] - BESIDE, range[0]]), ...allOf([range[1], range[1] + BESIDE])],
  });
  return changesNumber(numbersOf(context.said, said), numbersOf(context.quoted, quoted));
}

/** A name for another one, word by word; what opens a sentence has its capital from there. */
function changesName({ said, quoted }: QuoteBlock, context: ChangeContext): boolean {
  const length = said[1] - said[0];
  if (length !== quoted[1] - quoted[0]) return false;
  const code = createPhoneticCode();
  return Array.from({ length }, (_, index) => index).some((index) => {
    const left = nameAt(context.said, said[0] + index);
    const right = nameAt(context.quoted, quoted[0] + index);
    if (left === null || right === null || stemOf(left) === stemOf(right)) return false;
    return spellingVariant(left, right, code) === null;
  });
}

function nameAt(text: QuotedText, index: number): string | null {
  const word = text.words[index];
  if (word === undefined || !word.isCapital || isSentenceBreak(text, index)) return null;
  return word.key.length > 1 ? word.key : null;
}

function hasCondition({ said }: QuoteBlock, { said: text, kinds }: ChangeContext): boolean {
  return text.words.slice(...said).some(({ key }) => kinds.isCondition(key));
}

function isBracketed({ quoted }: QuoteBlock, { quoted: text, brackets }: ChangeContext): boolean {
  const words = text.words.slice(...quoted);
  const isInside = (start: number, end: number) =>
    brackets.some(([from, to]) => start < to && from < end);
  return words.length > 0 && words.every(({ start, end }) => isInside(start, end));
}

function hasEllipsis({ quoted }: QuoteBlock, { quoted: text }: ChangeContext): boolean {
  const [from, end] = quoted;
  for (let index = from; index <= end; index += 1) {
    if (ELLIPSIS.test(gapBefore(text, index))) return true;
  }
  return false;
}

import { isCorporateSuffix } from "../names/corporate-suffix.ts";
import { ABBREVIATIONS } from "../words/abbreviations-table.ts";
import { isAttribution } from "./is-attribution.ts";
import { isNote, isNoteNumber } from "./kind-before.ts";
import { LONGEST_MARKED_NAME, MARKED_NAMES } from "./marked-names-table.ts";
import { TOKEN_KIND as K } from "./token-kind.ts";
import type { TokenSequence } from "./token-sequence.ts";

const setOf = (kinds: readonly number[]): ReadonlySet<number> => new Set(kinds);

/** What never begins a sentence. */
const NEVER_FIRST = setOf([
  K.comma,
  K.stop,
  K.question,
  K.exclamation,
  K.colon,
  K.semicolon,
  K.closeBracket,
  K.closeQuote,
  K.clitic,
]);
/** Behind these, a word in small letters goes on with the sentence. */
const GOES_ON = setOf([
  K.lower,
  K.clitic,
  K.comma,
  K.semicolon,
  K.number,
  K.capitals,
  K.capitalised,
  K.opener,
  K.openBracket,
  K.openQuote,
  K.dash,
  K.otherMark,
]);
/** Behind these, a sentence may begin without a space. */
const ENDS = setOf([
  K.stop,
  K.question,
  K.exclamation,
  K.ellipsis,
  K.closedStop,
  K.closedCall,
  K.colon,
  K.dash,
]);

/** Whether a sentence may end before a token; what may not need not be weighed. */
export function mayEndBefore(tokens: TokenSequence, index: number, before: number): boolean {
  const { words, kinds } = tokens;
  const kind = kinds[index] as number;
  if (NEVER_FIRST.has(kind)) return false;
  if (kind === K.lower && GOES_ON.has(before)) return false;
  if (before === K.abbreviation && isTitle(tokens, index - 1)) return false;
  const isJoined = words.starts[index] === words.ends[index - 1];
  if (isJoined && !ENDS.has(before)) return false;
  if (isMarkOfName(tokens, index - 1) && goesOnBehindName(tokens, index)) return false;
  if (before === K.closedCall && goesOnBehindQuote(tokens, index)) return false;
  if (kind === K.number) return !isNoteNumber(tokens, index);
  if (kind !== K.openBracket) return true;
  return !isJoined && !isNote(tokens, index);
}

/** `"Why?" he asked.`, `"Why?" Gen. Doe asked.`: a quoted question inside its sentence. */
function goesOnBehindQuote(tokens: TokenSequence, index: number): boolean {
  if (tokens.kinds[index - 1] !== K.closeQuote) return false;
  return tokens.kinds[index] === K.lower || isAttribution(tokens, index);
}

/** "Yahoo!": whether the mark at a place belongs to the name before it. */
function isMarkOfName({ text, words, kinds }: TokenSequence, index: number): boolean {
  if (kinds[index] !== K.exclamation && kinds[index] !== K.question) return false;
  const start = words.starts[index - 1];
  const end = words.ends[index - 1];
  if (start === undefined || end === undefined || end !== words.starts[index]) return false;
  return end - start <= LONGEST_MARKED_NAME && MARKED_NAMES.has(text.slice(start, end));
}

/** A small letter ("Yahoo! said") or a legal form ("Yahoo! Inc.") goes on with the sentence. */
function goesOnBehindName({ text, words, kinds }: TokenSequence, index: number): boolean {
  if (kinds[index] === K.lower || kinds[index] === K.clitic) return true;
  const MOST_LETTERS = 12;
  const start = words.starts[index] as number;
  return isCorporateSuffix(
    text.slice(start, Math.min(words.ends[index] as number, start + MOST_LETTERS)),
  );
}

/** "Gen.", "vs.": an abbreviation that another word always follows. */
function isTitle({ text, words }: TokenSequence, index: number): boolean {
  const word = text.slice(words.starts[index], (words.ends[index] as number) - 1);
  return (ABBREVIATIONS.get(word) ?? ABBREVIATIONS.get(word.toLowerCase())) === "title";
}

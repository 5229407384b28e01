import { AGENCIES, LABELS } from "./agencies-table.ts";
import { TOKEN_KIND as K } from "./token-kind.ts";
import type { TokenSequence } from "./token-sequence.ts";

/** Place, state, date, agency and dash are fewer tokens. */
const LONGEST_DATELINE = 18;
/** Small words inside names of places, and what stands between two agencies. */
const INNER_WORDS = new Set(["/", "of", "de", "the", "and", "al", "el", "on", "upon", "sur"]);
const INNER_KINDS: ReadonlySet<number> = new Set([
  K.capitals,
  K.capitalised,
  K.abbreviation,
  K.initial,
  K.number,
  K.comma,
  K.openBracket,
  K.closeBracket,
]);

/**
 * The first token behind the dateline that opens a paragraph ("KABUL, Dec. 1 (Reuters) -"), its
 * dash included; `first` when there is none. A dateline is known by an agency in brackets or by a
 * place in capitals, and by the dash that more words follow; behind a place in capitals a full stop
 * will do as well ("LUDLOW, April 20. The miners"), and behind any with a day ("Ludlow, Monday.").
 */
export function datelineEnd(tokens: TokenSequence, first: number, end: number): number {
  if (tokens.kinds[first] !== K.capitals && tokens.kinds[first] !== K.capitalised) return first;
  const to = Math.min(end - 1, first + LONGEST_DATELINE);
  for (let index = first + 1; index < to; index++) {
    const kind = tokens.kinds[index] as number;
    if (kind === K.dash && hasSpaceBehind(tokens, index)) {
      return isDateline(tokens, first, index) ? index + 1 : first;
    }
    if (kind === K.stop) return isStopped(tokens, first, index) ? index + 1 : first;
    const isInner =
      INNER_KINDS.has(kind) ||
      kind === K.dash ||
      INNER_WORDS.has(wordAt(tokens, index)) ||
      isAgency(tokens, index);
    if (!isInner) return first;
  }
  return first;
}

function isDateline(tokens: TokenSequence, first: number, dash: number): boolean {
  for (let index = first + 1; index + 1 < dash; index++) {
    if (isAgency(tokens, index + 1)) return true;
  }
  return opensWithPlace(tokens, first, dash);
}

/** "KABUL, Afghanistan, Dec. 2.": a place in capitals, then words that are not all capitals. */
function isStopped(tokens: TokenSequence, first: number, stop: number): boolean {
  const next = tokens.kinds[stop + 1] as number;
  const opensText = next === K.capitalised || next === K.opener || next === K.number;
  if (!opensText || !hasSpaceBehind(tokens, stop)) return false;
  return opensWithPlace(tokens, first, stop) || closesWithDay(tokens, first, stop);
}

const DAY_WORD =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?|january|february|march|april|may|june|july|august|september|october|november|december)$/;
/** Words of a place in small letters: "New South Ulm". */
const MOST_PLACE_WORDS = 3;

/** "Ludlow, 20 April 1914.", as letters and diaries have it: a place, a comma, and nothing but a day. */
function closesWithDay(tokens: TokenSequence, first: number, stop: number): boolean {
  let comma = first;
  for (; tokens.kinds[comma] !== K.comma; comma++) {
    const kind = tokens.kinds[comma];
    const isName = kind === K.capitalised || kind === K.capitals;
    if (!isName || comma - first >= MOST_PLACE_WORDS || isDayWord(tokens, comma)) return false;
  }
  let isNamed = false;
  for (let index = comma + 1; index < stop; index++) {
    const kind = tokens.kinds[index];
    const isDay = isDayWord(tokens, index);
    if (!isDay && kind !== K.number && kind !== K.comma) return false;
    isNamed ||= isDay;
  }
  return isNamed;
}

/** An agency in brackets, in whatever letters it writes itself: "(AP", "(dpa". */
function isAgency(tokens: TokenSequence, index: number): boolean {
  if (tokens.kinds[index - 1] !== K.openBracket) return false;
  return AGENCIES.has(wordAt(tokens, index).toUpperCase());
}

/** Capitals up to the first comma or bracket, and no more capitals behind the dash. */
function opensWithPlace(tokens: TokenSequence, first: number, dash: number): boolean {
  const MOST_WORDS = 4;
  let index = first;
  while (index < dash && tokens.kinds[index] === K.capitals) {
    if (LABELS.has(wordAt(tokens, index))) return false;
    index++;
  }
  if (index === first || index - first > MOST_WORDS || wordAt(tokens, first).length < 3)
    return false;
  const isName =
    index === dash || tokens.kinds[index] === K.comma || tokens.kinds[index] === K.openBracket;
  const dashStart = tokens.words.starts[dash] as number;
  const isSetOff =
    tokens.kinds[dash] === K.stop || dashStart > (tokens.words.ends[dash - 1] as number);
  return isName && isSetOff && tokens.kinds[dash + 1] !== K.capitals;
}

function isDayWord(tokens: TokenSequence, index: number): boolean {
  return DAY_WORD.test(wordAt(tokens, index).toLowerCase());
}

function hasSpaceBehind({ words }: TokenSequence, index: number): boolean {
  return (words.starts[index + 1] as number) > (words.ends[index] as number);
}

function wordAt({ text, words }: TokenSequence, index: number): string {
  const start = words.starts[index] as number;
  const LONGEST = 16;
  return text.slice(start, Math.min(words.ends[index] as number, start + LONGEST));
}

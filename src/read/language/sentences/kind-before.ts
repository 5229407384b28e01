import { TOKEN_KIND as K } from "./token-kind.ts";
import type { TokenSequence } from "./token-sequence.ts";

/** No more closing marks, and no longer a note, are looked over. */
const MOST_CLOSING = 12;

/**
 * The kind of what stands before a token: marks that close behind a stop, and the numbers of notes
 * ("[12]"), are taken together with it.
 *
 * @param start - First token of the sentence so far.
 */
export function kindBefore(tokens: TokenSequence, index: number, start: number): number {
  const { kinds } = tokens;
  const last = kinds[index - 1] as number;
  const isMark = last === K.stop || last === K.closeBracket;
  if (isMark && index - start === 2 && kinds[start] === K.number) return K.marker;
  if (last === K.number && isNoteNumber(tokens, index - 1)) return K.closedStop;
  if (last !== K.closeBracket && last !== K.closeQuote) return last;
  const farthest = Math.max(start, index - MOST_CLOSING);
  let at = index - 1;
  while (at > farthest) {
    const kind = kinds[at];
    if (kind !== K.closeBracket && kind !== K.closeQuote) break;
    const note = kind === K.closeBracket ? noteStart(tokens, at, farthest) : at;
    at = note - 1;
  }
  const kind = kinds[at];
  if (kind === K.stop) return K.closedStop;
  const isCall = kind === K.question || kind === K.exclamation || kind === K.ellipsis;
  return isCall ? K.closedCall : last;
}

/** The opening bracket of the note that closes at a token; the token itself when it is no note. */
function noteStart(tokens: TokenSequence, close: number, farthest: number): number {
  for (let at = close - 1; at > farthest; at--) {
    if (tokens.kinds[at] === K.openBracket) return isNote(tokens, at) ? at : close;
  }
  return close;
}

/** Whether the token opens the number of a note: "[3]", "[3, 4]". */
export function isNote(tokens: TokenSequence, index: number): boolean {
  const { text, words, kinds } = tokens;
  if (kinds[index] !== K.openBracket || text.charAt(words.starts[index] as number) !== "[") {
    return false;
  }
  const behind = kinds[index + 2];
  const isList = behind === K.closeBracket || behind === K.comma || behind === K.dash;
  return kinds[index + 1] === K.number && isList;
}

const LONGEST_NOTE_NUMBER = 3;

/**
 * Whether the token is the bare number of a note between two sentences: "the rights. 4 Even so".
 * Only before a word that begins sentences; "10 Afghans" and "4 men" are counts.
 */
export function isNoteNumber({ words, kinds }: TokenSequence, index: number): boolean {
  if (kinds[index] !== K.number || kinds[index + 1] !== K.opener) return false;
  const start = words.starts[index] as number;
  const end = words.ends[index] as number;
  const hasGap = start > (words.ends[index - 1] ?? 0) && (words.starts[index + 1] as number) > end;
  return kinds[index - 1] === K.stop && hasGap && end - start <= LONGEST_NOTE_NUMBER;
}

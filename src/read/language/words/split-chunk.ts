import {
  ADDRESS,
  APOSTROPHE,
  classOf,
  DIGIT,
  DOT,
  LETTER,
  PICTOGRAPH,
  SYMBOL,
} from "./char-class.ts";
import { keepsStop } from "./keeps-stop.ts";
import { pushLetters } from "./push-letters.ts";
import { scanAddress } from "./scan-address.ts";
import { scanApostrophe } from "./scan-apostrophe.ts";
import { scanCompound } from "./scan-compound.ts";
import { scanMarks } from "./scan-marks.ts";
import { scanNegation } from "./scan-negation.ts";
import { scanPictograph } from "./scan-pictograph.ts";

/** After so many failed looks, a chunk is no address. */
const MAX_ADDRESS_LOOKS = 4;

/**
 * Adds the words of a chunk: what stands between two runs of white space and is not letters alone.
 *
 * @param kinds - The classes of its characters, or-ed.
 */
export function splitChunk(
  text: string,
  start: number,
  end: number,
  kinds: number,
  push: (start: number, end: number) => void,
): void {
  let looksLeft = (kinds & (DOT | ADDRESS)) === 0 ? 0 : MAX_ADDRESS_LOOKS;
  let at = start;
  while (at < end) {
    const kind = classOf(text.charCodeAt(at));
    let to = at;
    if (looksLeft > 0 && (kind & (LETTER | DIGIT | ADDRESS)) !== 0) {
      looksLeft--;
      to = scanAddress(text, at, start, end);
    }
    if (to > at) push(at, to);
    else if ((kind & (LETTER | DIGIT)) !== 0) to = pushCompound(text, at, start, end, push);
    else {
      to = at + markLength(text, at, start, end, kind);
      push(at, to);
    }
    at = to;
  }
}

/** Length of the word at a character that is neither letter nor digit. */
function markLength(text: string, at: number, start: number, end: number, kind: number): number {
  if (kind === PICTOGRAPH) return scanPictograph(text, at, end) - at;
  if (kind === APOSTROPHE) return scanApostrophe(text, at, start, end) - at;
  if (startsNumber(text, at, start, end)) {
    return scanCompound(text, at + 1, end) - at;
  }
  return scanMarks(text, at, start, end) - at;
}

/** ".5", "$.04" and "+44", but not the stop of "end.5". */
function startsNumber(text: string, at: number, start: number, end: number): boolean {
  const mark = text.charAt(at);
  if (mark !== "." && mark !== "+") return false;
  if (at + 1 >= end || classOf(text.charCodeAt(at + 1)) !== DIGIT) return false;
  return at === start || classOf(text.charCodeAt(at - 1)) === SYMBOL;
}

/** Adds the word that starts with a letter or digit, and tells where it ends. */
function pushCompound(
  text: string,
  at: number,
  start: number,
  end: number,
  push: (start: number, end: number) => void,
): number {
  const negation = at > start ? scanNegation(text, at, end) : at;
  if (negation > at) {
    push(at, negation);
    return negation;
  }
  const to = scanCompound(text, at, end);
  if (keepsStop(text, at, to)) {
    push(at, to + 1);
    return to + 1;
  }
  pushLetters(text, at, to, push);
  return to;
}

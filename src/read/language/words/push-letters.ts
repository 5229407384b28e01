import { classOf, LETTER, SPACE } from "./char-class.ts";
import {
  CONTRACTIONS,
  ITS_FOLLOWERS,
  LONGEST_CONTRACTION,
  SHORTEST_CONTRACTION,
} from "./contractions-table.ts";

/** Adds a word of letters, cut where it is a contraction: "can" and "not". */
export function pushLetters(
  text: string,
  start: number,
  end: number,
  push: (start: number, end: number) => void,
): void {
  let from = start;
  const length = end - start;
  if (length >= SHORTEST_CONTRACTION && length <= LONGEST_CONTRACTION) {
    const word = text.slice(start, end).toLowerCase();
    for (const cut of CONTRACTIONS.get(word) ?? (isItIs(text, word, end) ? CUT_OF_ITS : NO_CUTS)) {
      push(from, start + cut);
      from = start + cut;
    }
  }
  push(from, end);
}

const NO_CUTS: readonly number[] = [];
const CUT_OF_ITS: readonly number[] = [2];
const LONGEST_FOLLOWER = 5;

/** "its" for "it's": "its a pity". */
function isItIs(text: string, word: string, end: number): boolean {
  if (word !== "its" || end >= text.length) return false;
  if (classOf(text.charCodeAt(end)) !== SPACE) return false;
  let to = end + 1;
  while (to < text.length && to - end <= LONGEST_FOLLOWER + 1) {
    if (classOf(text.charCodeAt(to)) !== LETTER) break;
    to++;
  }
  return ITS_FOLLOWERS.has(text.slice(end + 1, to));
}

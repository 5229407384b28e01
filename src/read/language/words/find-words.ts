import { classOf, LETTER, SPACE } from "./char-class.ts";
import { pushLetters } from "./push-letters.ts";
import { splitChunk } from "./split-chunk.ts";
import { createWordWriter } from "./word-writer.ts";
import type { Words } from "./words.ts";

/**
 * Finds the words of an English text: the syntactic words of Universal Dependencies as its
 * treebanks EWT and GUM cut them. "Kabul's" is "Kabul" and "'s", "don't" is "do" and "n't",
 * "15-year" is "15", "-" and "year"; addresses, handles, abbreviations, times and numbers stay
 * whole.
 *
 * Any string is read: every character that is no white space is in exactly one word. One pass over
 * the code units, linear in the length of the text whatever it holds.
 *
 * @param text - Any text; offsets count its UTF-16 code units.
 * @returns The words in order; none for a text of white space.
 */
export function findWords(text: string): Words {
  const writer = createWordWriter(text.length);
  const length = text.length;
  let at = 0;
  while (at < length) {
    let kind = classOf(text.charCodeAt(at));
    if (kind === SPACE) {
      at++;
      continue;
    }
    // A chunk runs to the next white space; most are letters alone.
    const start = at;
    let kinds = 0;
    while (kind !== SPACE) {
      kinds |= kind;
      at++;
      if (at === length) break;
      kind = classOf(text.charCodeAt(at));
    }
    if (kinds === LETTER) pushLetters(text, start, at, writer.push);
    else splitChunk(text, start, at, kinds, writer.push);
  }
  return writer.finish();
}

import type { LexiconWords } from "../lexicon/lexicon-words.ts";
import type { TaggedWord } from "../tags/tagged-word.ts";
import type { NetNames } from "./net-names.ts";
import { normalForm } from "./normal-form.ts";
import type { WordRows } from "./word-bags.ts";
import { wordPieces } from "./word-pieces.ts";
import { wordTraits } from "./word-traits.ts";

/** Gives the rows of the tables that stand for a word, its tags being those of the linear tagger. */
export type WordRowsOf = (word: TaggedWord) => WordRows;

/** Row of `words` for a word that is not among them. */
export const UNKNOWN_WORD = 0;

/** Forms remembered: enough for a long article; then it starts anew. */
const REMEMBERED = 30_000;

/**
 * A function that gives the rows of a word; it remembers them.
 *
 * @param pieces - Rows of the piece table.
 */
export function createWordRows(
  names: Pick<NetNames, "words" | "guesses">,
  pieces: number,
  words: LexiconWords,
): WordRowsOf {
  const known = new Map(names.words.map((word, index) => [word, Int32Array.of(index + 1)]));
  const unknown = Int32Array.of(UNKNOWN_WORD);
  const guesses = createGuessRows(names.guesses);
  let remembered = new Map<string, TaggedRows[]>();
  const rowsOfForm = (form: string): Omit<WordRows, "guesses"> => {
    const normal = normalForm(form);
    return {
      words: known.get(normal) ?? unknown,
      pieces: wordPieces(normal, pieces),
      traits: wordTraits(form, normal, words),
    };
  };
  return ({ form, upos, xpos }) => {
    const met = remembered.get(form);
    if (met !== undefined) {
      for (const one of met) if (one.xpos === xpos && one.upos === upos) return one.rows;
    }
    const rows = { ...(met?.[0]?.rows ?? rowsOfForm(form)), guesses: guesses(upos, xpos) };
    if (met !== undefined) met.push({ upos, xpos, rows });
    else {
      if (remembered.size >= REMEMBERED) remembered = new Map();
      remembered.set(form, [{ upos, xpos, rows }]);
    }
    return rows;
  };
}

/** The rows of a form under tags that it was met with. */
interface TaggedRows {
  readonly upos: string;
  readonly xpos: string;
  readonly rows: WordRows;
}

/** The rows of two guessed tags; a tag that training did not meet has none. */
function createGuessRows(names: readonly string[]): (upos: string, xpos: string) => Int32Array {
  const rows = new Map(names.map((name, index) => [name, index]));
  const made = new Map<string, Int32Array>();
  return (upos, xpos) => {
    const key = `${upos} ${xpos}`;
    let list = made.get(key);
    if (list === undefined) {
      const found = [rows.get(upos), rows.get(xposGuess(xpos))];
      list = Int32Array.from(found.filter((row) => row !== undefined));
      made.set(key, list);
    }
    return list;
  };
}

/** Name of a guessed XPOS: some are spelt as a UPOS is. */
export function xposGuess(xpos: string): string {
  return `${xpos}.`;
}

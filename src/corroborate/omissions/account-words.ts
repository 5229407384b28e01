import { createPhraseReader } from "../../knowledge/events/phrase.ts";
import type { Account } from "./account.ts";

/** What the words of an account say, by stems; for precision, where structure may have been missed. */
export interface AccountWords {
  /**
   * `true` when one sentence has a word of each group; an empty group asks for nothing.
   *
   * @param groups - Words or phrases; stems of their content words count.
   */
  tells(groups: readonly (readonly string[])[]): boolean;
  /** `true` when one sentence has a word of two of the groups. */
  tellsTwo(groups: readonly (readonly string[])[]): boolean;
}

/** Reads accounts when first asked about, each once. */
export type WordsOf = (account: Account) => AccountWords;

/** What ends a sentence, or a line. */
const SENTENCE_END = /(?<=[.!?]["'”’)]*)\s+|\n+/u;

/** Words that are in every text. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  "a an the of in on at to by for from with and or not no other own new two first last be is was are were have has had do did make made get take took give gave say said".split(
    " ",
  ),
);

/** Makes a {@link WordsOf}. Linear in the words of the accounts that are asked about. */
export function createWordsOf(): WordsOf {
  const reader = createPhraseReader();
  const stems = (text: string): readonly string[] =>
    reader
      .words(text)
      .filter((word) => !EMPTY_WORDS.has(word))
      .map(reader.stem);
  const memo = new Map<Account, AccountWords>();
  return (account) => {
    let words = memo.get(account);
    if (words === undefined) {
      words = readWords(account, stems);
      memo.set(account, words);
    }
    return words;
  };
}

function readWords(account: Account, stems: (text: string) => readonly string[]): AccountWords {
  const sentences = passagesOf(account).flatMap((text) => text.split(SENTENCE_END));
  const at = new Map<string, Set<number>>();
  for (const [index, sentence] of sentences.entries()) {
    for (const stem of stems(sentence)) {
      at.set(stem, (at.get(stem) ?? new Set<number>()).add(index));
    }
  }
  const sentencesOf = (group: readonly string[]): ReadonlySet<number> =>
    new Set(group.flatMap(stems).flatMap((stem) => [...(at.get(stem) ?? [])]));
  return {
    tells(groups) {
      const wanted = groups.filter((group) => group.some((words) => stems(words).length > 0));
      const [first, ...rest] = wanted.map(sentencesOf);
      return [...(first ?? [])].some((index) => rest.every((other) => other.has(index)));
    },
    tellsTwo(groups) {
      const seen = new Set<number>();
      for (const found of groups.map(sentencesOf)) {
        for (const index of found) if (seen.has(index)) return true;
        for (const index of found) seen.add(index);
      }
      return false;
    },
  };
}

/** The text of a text; of a voice that it quotes, the words that its claims rest on. */
function passagesOf({ by, narratives, text }: Account): readonly string[] {
  const [first] = narratives;
  if (first === undefined) return [];
  if (first.text !== null && (by === "text" || text.size === 1)) return [first.text];
  return first.claims.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
}

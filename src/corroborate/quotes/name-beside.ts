import { TITLE_TABLE } from "../../knowledge/names/title-table.ts";
import { SAYING_WORDS } from "./meaning-words-table.ts";
import { quoteWords } from "./quote-word.ts";
import type { TextQuotation } from "./text-quotations.ts";
import { setOf } from "./word-kinds.ts";

/** Words between a quotation and the name of who said it, at most. */
const REACH = 6;

/**
 * Makes a test whether a name stands beside a quotation as that of its speaker: with a verb of
 * saying, and with no comma or stop in between but that before the opening mark. "“...,” said Jane
 * Poe, rejecting what Ann Roe had said" is Poe's.
 */
export function createNameBeside(): (quotation: TextQuotation, name: string) => boolean {
  const saying = setOf(SAYING_WORDS);
  // "Said Defense Department" is not of the Department of something else.
  const opening = new Set([...saying, ...TITLE_TABLE.flatMap((line) => line.split(" "))]);
  return ({ before, behind }, name) => {
    const names = forms(name);
    const front = wordsOf(
      before
        .replace(/[\s:,]+$|\s+that\s*$/u, "")
        .split(/[.!?;:,]/u)
        .at(-1) ?? "",
    );
    const back = wordsOf(behind.replace(/^[\s,]+/u, "").split(/[.!?;:,“"]/u)[0] ?? "");
    return [front.slice(-2 * REACH), back.slice(0, 2 * REACH)].some((words, side) =>
      names.some((one) => standsBeside(words, one, side === 0, { saying, opening })),
    );
  };
}

/** The whole name, and of a personal one the last word. */
function forms(name: string): readonly (readonly string[])[] {
  const words = wordsOf(name);
  const last = words.slice(-1);
  const isPersonal = words.length > 1 && /^\p{Lu}\S*(?:\s+\p{Lu}\S*)+$/u.test(name.trim());
  return isPersonal ? [words, last] : [words];
}

function standsBeside(
  words: readonly string[],
  name: readonly string[],
  isBefore: boolean,
  {
    saying,
    opening,
  }: { readonly saying: ReadonlySet<string>; readonly opening: ReadonlySet<string> },
): boolean {
  for (let at = 0; at + name.length <= words.length; at += 1) {
    if (!name.every((word, index) => words[at + index] === word)) continue;
    if (name.length === 1 && at > 0 && !opening.has(words[at - 1] ?? "")) continue;
    const end = at + name.length;
    const between = isBefore ? words.slice(end) : words.slice(0, at);
    if (between.length > REACH) continue;
    if (between.some((word) => saying.has(word))) return true;
    if (!isBefore && saying.has(words[end] ?? "") && between.every((word) => opening.has(word)))
      return true;
  }
  return false;
}

function wordsOf(text: string): readonly string[] {
  return quoteWords(text).map(({ key }) => key);
}

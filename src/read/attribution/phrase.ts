import type { AttributionPage } from "./attribution-page.ts";
import type { Phrase } from "./draft.ts";
import { isRelation } from "./tree-words.ts";

/** What hangs on a noun without being part of its phrase. */
const OUTSIDE = [
  "case",
  "parataxis",
  "cop",
  "mark",
  "cc",
  "discourse",
  "vocative",
  "dislocated",
  "advcl",
  "ccomp",
  "aux",
];
/** What is outside when the noun is the predicate of a clause. */
const SHELL = ["nsubj", "csubj", "expl", "obl"];

/**
 * The phrase of a noun: titles, appositions and relative clauses belong to it, the preposition in
 * front of it and what a predicate carries do not.
 *
 * @param stop - Tokens that are no part of it, and end it: those of the cue.
 */
export function phraseOf(page: AttributionPage, head: number, stop: ReadonlySet<number>): Phrase {
  const { tree, tokens } = page;
  const found = [head];
  for (let next = 0; next < found.length; next++) {
    const token = found[next] ?? head;
    for (const child of tree.children(token)) {
      if (stop.has(child) || isBeyondMarks(page, head, child)) continue;
      if (token === head && OUTSIDE.some((relation) => isRelation(page, child, relation))) continue;
      if (token === head && SHELL.some((relation) => isRelation(page, child, relation))) continue;
      found.push(child);
    }
  }
  return {
    head,
    tokens: trimEdges(
      tokens,
      unbroken(
        found.sort((a, b) => a - b),
        head,
        stop,
      ),
    ),
  };
}

/** Whether a mark of speech stands between: a speaker does not reach into what is quoted. */
function isBeyondMarks(page: AttributionPage, head: number, child: number): boolean {
  const quote = page.quoteOf[child] ?? -1;
  if (quote === page.quoteOf[head]) return false;
  const { quotation, firstToken, endToken } = page.quotes[quote] ?? {};
  if (quotation === undefined || firstToken === undefined || endToken === undefined) return true;
  return quotation.use === "speech" && endToken - firstToken > 5;
}

/** The run around the head without a gap in which a word of the cue stands. */
function unbroken(
  list: readonly number[],
  head: number,
  stop: ReadonlySet<number>,
): readonly number[] {
  const at = list.indexOf(head);
  let from = at;
  let to = at;
  const isWhole = (left: number, right: number) => {
    for (let token = left + 1; token < right; token++) if (stop.has(token)) return false;
    return true;
  };
  while (from > 0 && isWhole(list[from - 1] ?? 0, list[from] ?? 0)) from--;
  while (to < list.length - 1 && isWhole(list[to] ?? 0, list[to + 1] ?? 0)) to++;
  return list.slice(from, to + 1);
}

/** Without marks at its ends. */
function trimEdges(tokens: AttributionPage["tokens"], list: readonly number[]): readonly number[] {
  let from = 0;
  let to = list.length;
  const isMark = (at: number) => tokens[list[at] ?? -1]?.upos === "PUNCT";
  while (to - from > 1 && isMark(from)) from++;
  while (to - from > 1 && isMark(to - 1)) to--;
  return list.slice(from, to);
}

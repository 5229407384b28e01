import type { AttributionPage } from "./attribution-page.ts";
import type { Phrase } from "./draft.ts";
import { phraseOf } from "./phrase.ts";
import { type TokenList, withoutTokens } from "./token-lists.ts";
import { hasChildWord, isPassive, isRelation, lemmaOf } from "./tree-words.ts";
import { TELLING } from "./verb-classes-table.ts";

/** Who was told what. */
export interface Told {
  readonly addressee: Phrase | null;
  readonly content: TokenList;
}

/**
 * Keeps who was told and what was told apart: neither has words of the other. "Told The Herald the
 * deal was dead" often comes out as a clause with two subjects, and the first of them was told.
 */
export function findTold(
  page: AttributionPage,
  verb: number,
  content: TokenList,
  cue: TokenList,
): Told {
  const first = TELLING.has(lemmaOf(page, verb)) ? firstOfTwoSubjects(page, verb) : null;
  if (first !== null) {
    const addressee = phraseOf(page, first, new Set([...cue, verb]));
    return { addressee, content: withoutTokens(content, addressee.tokens) };
  }
  const addressee = findAddressee(page, verb, cue);
  if (addressee === null || content.includes(addressee.head)) return { addressee: null, content };
  const tokens = withoutTokens(addressee.tokens, content);
  return { addressee: { ...addressee, tokens }, content };
}

function firstOfTwoSubjects(page: AttributionPage, verb: number): number | null {
  const { tree } = page;
  if (tree.children(verb, "obj").length + tree.children(verb, "iobj").length > 0) return null;
  for (const clause of tree.children(verb, "ccomp")) {
    const subjects = tree.children(clause, "nsubj").filter((subject) => subject > verb);
    if (subjects.length > 1) return subjects[0] ?? null;
  }
  return null;
}

/** Who was told: "told Reuters", "confirmed to Fox News", "she was told". */
function findAddressee(page: AttributionPage, verb: number, cue: readonly number[]): Phrase | null {
  const head = addresseeHead(page, verb);
  return head === null ? null : phraseOf(page, head, new Set([...cue, verb]));
}

function addresseeHead(page: AttributionPage, verb: number): number | null {
  const { tree } = page;
  const lemma = lemmaOf(page, verb);
  if (TELLING.has(lemma) || lemma === "ask") {
    if (isPassive(page, verb)) return tree.children(verb, "nsubj:pass")[0] ?? null;
    const object = tree.children(verb, "iobj")[0] ?? tree.children(verb, "obj")[0];
    return object ?? null;
  }
  const to = tree
    .children(verb, "obl")
    .find((child) => child > verb && hasChildWord(page, child, "case", ["to"]));
  return to !== undefined && isSomebody(page, to) ? to : null;
}

/** "Confirmed to reporters", but not "confirmed to date". */
function isSomebody(page: AttributionPage, noun: number): boolean {
  const upos = page.tokens[noun]?.upos;
  if (upos === "PROPN" || upos === "PRON") return true;
  return upos === "NOUN" && !isRelation(page, noun, "obl:unmarked");
}

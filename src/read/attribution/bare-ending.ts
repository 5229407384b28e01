import type { AttributionPage } from "./attribution-page.ts";
import { subjectOf } from "./find-source.ts";
import { NOUN_CUES } from "./noun-cues-table.ts";
import { SAYABLE } from "./sayable-table.ts";
import { hasOnlyWhen } from "./speech-clause.ts";
import { type TokenList, tokensBetween } from "./token-lists.ts";
import { hasChildWord, isRelation, lemmaOf } from "./tree-words.ts";
import { TELLING } from "./verb-classes-table.ts";

/**
 * "The army left the hills a spokesman said": all before the speaker, where the comma was left out.
 * A parser makes a relative clause of it, or gives the verb two subjects.
 *
 * @returns `null` where the noun before the speaker may itself be what was said ("the words the
 * mayor said"), or where more than the time and the place follows.
 */
export function wordsBeforeBare(page: AttributionPage, verb: number): TokenList | null {
  const { tokens, tree } = page;
  const subject = subjectOf(page, verb);
  if (subject === null || subject > verb || !isOpenEnd(page, verb)) return null;
  const { firstToken = verb } = page.sentences[page.sentenceOf[verb] ?? 0] ?? {};
  const first = firstOf(page, subject, verb);
  const noun = tokens[first - 1];
  if (first <= firstToken || noun === undefined || !NOUNS.has(noun.upos)) return null;
  // "The group has claimed the attack".
  if (tree.children(verb, "obj").length > 0 && !TELLING.has(lemmaOf(page, verb))) return null;
  const isRelative = isRelation(page, verb, "acl:relcl") && !mayBeObject(page, verb, first - 1);
  const isSecond = tree.children(verb, "nsubj").some((one) => one < first);
  if (!isRelative && !isSecond) return null;
  const before = tokensBetween(firstToken, first);
  return before.some((token) => isPredicate(page, token)) ? before : null;
}

const NOUNS: ReadonlySet<string> = new Set(["NOUN", "PROPN", "NUM", "PRON"]);

/** The first word of the speaker: behind a subject before it, its subtree may hold all of that. */
function firstOf(page: AttributionPage, subject: number, verb: number): number {
  const own = page.tree.subtree(subject).filter((token) => token < verb);
  return own[0] ?? subject;
}

/** Behind the verb stands a mark, or no more than when, where and to whom it was said. */
function isOpenEnd(page: AttributionPage, verb: number): boolean {
  const { endToken = verb } = page.sentences[page.sentenceOf[verb] ?? 0] ?? {};
  const next = page.tokens[verb + 1];
  return next === undefined || next.upos === "PUNCT" || hasOnlyWhen(page, verb + 1, endToken);
}

/** "The words the mayor said", "the men the mayor told". */
function mayBeObject(page: AttributionPage, verb: number, noun: number): boolean {
  const lemma = lemmaOf(page, noun);
  if (page.tokens[noun]?.upos === "PRON" || SAYABLE.has(lemma) || NOUN_CUES.has(lemma)) return true;
  const isTold = [...page.tree.children(verb, "obj"), ...page.tree.children(verb, "iobj")];
  return TELLING.has(lemmaOf(page, verb)) && isTold.length === 0;
}

/** A verb with a subject of its own, or one that a noun before it is the subject of. */
function isPredicate(page: AttributionPage, token: number): boolean {
  const { tree, tokens } = page;
  const own = tokens[token];
  if (own === undefined || hasChildWord(page, token, "mark", ["to", "as", "when", "if"]))
    return false;
  if (tree.children(token, "nsubj").length > 0) return !isRelation(page, token, "acl:relcl");
  // "The blast wounded ten people the radio said": a past tense read as a participle.
  const isParticiple = isRelation(page, token, "acl") && own.xpos !== "VBG";
  return own.upos === "VERB" && isParticiple && tree.children(token, "obj").length > 0;
}

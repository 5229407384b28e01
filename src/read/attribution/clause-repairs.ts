import type { AttributionPage } from "./attribution-page.ts";
import { wordsBeforeBare } from "./bare-ending.ts";
import { subjectOf } from "./find-source.ts";
import { nextThatClause } from "./that-clause.ts";
import { type TokenList, tokensBetween } from "./token-lists.ts";
import { hasChildWord, isClauseHead, lemmaOf } from "./tree-words.ts";
import { ALWAYS_SAY, TELLING } from "./verb-classes-table.ts";

/**
 * Content that the tree hides: the parser takes "that" behind "told voters" for a relative pronoun,
 * loses clauses without "that", and reads what stands in front of ", officials said" as a clause of
 * its own. The last two are tried for verbs only that are hardly ever used without content.
 *
 * @returns `null` when there is none to be seen either.
 */
export function hiddenContent(page: AttributionPage, verb: number): TokenList | null {
  const lemma = lemmaOf(page, verb);
  const that = nextThatClause(page, verb, TELLING.has(lemma));
  if (that !== null || !ALWAYS_SAY.has(lemma)) return that;
  return (
    wordsAround(page, verb) ??
    wordsBeforeBare(page, verb) ??
    wordsBehind(page, verb) ??
    wordsBefore(page, verb) ??
    paragraphBehind(page, verb)
  );
}

/** "It says the campaign broke the law": all behind, if there is a clause in it. */
function wordsBehind(page: AttributionPage, verb: number): TokenList | null {
  const first = page.tokens[verb + 1];
  if (first === undefined || first.upos === "PUNCT" || !mayHaveWordsBehind(page, verb)) return null;
  const end = page.sentences[page.sentenceOf[verb] ?? 0]?.endToken ?? verb;
  const own = page.quoteOf[verb];
  const circumstances = whenAndWhere(page, verb);
  const behind = tokensBetween(behindTold(page, verb), end).filter(
    (token) => (own === -1 || page.quoteOf[token] === own) && !circumstances.has(token),
  );
  const hasClause = behind.some((token) => page.tree.children(token, "nsubj").length > 0);
  return hasClause ? behind : null;
}

/** "Said late on Wednesday the row was over": when and where it was said, up to what was said. */
function whenAndWhere(page: AttributionPage, verb: number): ReadonlySet<number> {
  const { tree } = page;
  const parts = [...tree.children(verb, "obl"), ...tree.children(verb, "advmod")];
  const own = parts.map((part) => {
    const below = tree.subtree(part);
    const clause = below.find((token) => tree.children(token, "nsubj").length > 0);
    const said = clause === undefined ? undefined : tree.subtree(clause)[0];
    return said === undefined ? below : below.filter((token) => token < said);
  });
  return new Set(own.flat());
}

/** "Told The Herald the deal was dead": the first word behind the name of whom was told. */
function behindTold(page: AttributionPage, verb: number): number {
  const first = verb + 1;
  if (!TELLING.has(lemmaOf(page, verb))) return first;
  let token = first;
  if (page.tokens[token]?.upos === "DET") token++;
  const name = token;
  while (page.tokens[token]?.upos === "PROPN") token++;
  return token > name ? token : first;
}

/** A finite verb needs its subject in front, or what is behind may be the speaker. */
function mayHaveWordsBehind(page: AttributionPage, verb: number): boolean {
  if (page.tokens[verb]?.xpos === "VBG") return true;
  const before = page.tokens[verb - 1]?.upos;
  if (before === "PRON" || before === "PROPN" || before === "NOUN") return true;
  const subject = subjectOf(page, verb);
  return subject !== null && subject < verb;
}

/** "The hall, she said, burnt down": what is on both sides of the commas. */
function wordsAround(page: AttributionPage, verb: number): TokenList | null {
  const first = firstOfSpeaker(page, verb);
  const { firstToken, endToken } = page.sentences[page.sentenceOf[verb] ?? 0] ?? {};
  if (first === verb || firstToken === undefined || endToken === undefined) return null;
  const isBetween = page.tokens[first - 1]?.form === "," && page.tokens[verb + 1]?.form === ",";
  if (!isBetween || first - 1 <= firstToken) return null;
  return [...tokensBetween(firstToken, first - 1), ...tokensBetween(verb + 2, endToken)];
}

/** "She added:" and a paragraph of its own without marks. */
function paragraphBehind(page: AttributionPage, verb: number): TokenList | null {
  const end = page.sentences[page.sentenceOf[verb] ?? 0]?.endToken ?? verb;
  if (page.tokens[end - 1]?.form !== ":" || end - verb > 12 || page.quoteOf[end] !== -1)
    return null;
  const paragraph = page.sentences[page.sentenceOf[end] ?? 0]?.paragraph;
  let last = page.sentenceOf[end] ?? 0;
  while (page.sentences[last + 1]?.paragraph === paragraph) last++;
  return tokensBetween(end, page.sentences[last]?.endToken ?? end);
}

/** The first word of the subject in front of the verb; the verb itself without one. */
function firstOfSpeaker(page: AttributionPage, verb: number): number {
  const subject = subjectOf(page, verb);
  if (subject === null || subject > verb) return verb;
  return page.tree.subtree(subject)[0] ?? subject;
}

/** "The campaign broke the law, officials said": all before the comma. */
function wordsBefore(page: AttributionPage, verb: number): TokenList | null {
  const { xpos } = page.tokens[verb] ?? {};
  if (xpos === "VBG" || xpos === "VB") return null;
  const start = page.sentences[page.sentenceOf[verb] ?? 0]?.firstToken ?? verb;
  const own = firstOfSpeaker(page, verb);
  if (page.tokens[own - 1]?.form !== ",") return null;
  const before = tokensBetween(start, own - 1);
  const hasClause = before.some(
    (token) => isClauseHead(page, token) && !hasChildWord(page, token, "mark", SUBORDINATORS),
  );
  return hasClause ? before : null;
}

const SUBORDINATORS = ["as", "when", "if", "while", "after", "before", "although", "though"];

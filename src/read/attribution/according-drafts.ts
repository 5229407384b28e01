import type { AttributionPage } from "./attribution-page.ts";
import type { Draft, Phrase } from "./draft.ts";
import { phraseOf } from "./phrase.ts";
import { joinTokens, type TokenList, tokensBetween, withoutTokens } from "./token-lists.ts";
import { isClauseHead, isInProse, isRelation } from "./tree-words.ts";

const SAID = { frame: "clause", force: "assert", certainty: "unstated" } as const;

const ACCORDING = "according";
const NONE: readonly Draft[] = [];

/** "According to the ministry, ...": the clause that the phrase hangs on is the content. */
export function findAccordingDrafts(page: AttributionPage): readonly Draft[] {
  return page.tokens.flatMap(({ form }, head) => {
    if (form.length !== ACCORDING.length || form.toLowerCase() !== ACCORDING) return NONE;
    if (page.tokens[head + 1]?.form.toLowerCase() !== "to" || !isInProse(page, head)) return NONE;
    const noun = sourceNoun(page, head);
    if (noun === null) return NONE;
    const cue = tokensBetween(head, head + 2);
    const source = sourcePhrase(page, noun, cue);
    return [
      {
        head,
        cue,
        lemma: "accord",
        use: SAID,
        source,
        addressee: null,
        content: clauseAround(page, source, cue),
        speaks: false,
      },
    ];
  });
}

/** The noun behind "to": "according" is its preposition, or a word that has it. */
function sourceNoun(page: AttributionPage, according: number): number | null {
  const { tree } = page;
  if (isRelation(page, according, "case") || isRelation(page, according, "mark")) {
    return tree.parent(according);
  }
  return tree.children(according, "obl")[0] ?? tree.children(according, "nmod")[0] ?? null;
}

/** The phrase of the noun, with all words up to the next mark: names are often torn apart. */
function sourcePhrase(page: AttributionPage, noun: number, cue: TokenList): Phrase {
  const { tokens } = phraseOf(page, noun, new Set(cue));
  const first = (cue.at(-1) ?? noun) + 1;
  let end = first;
  const own = new Set(tokens);
  while (isInName(page, end) && (own.has(end) || !isFiniteVerb(page, end))) end++;
  return { head: noun, tokens: joinTokens(tokens, tokensBetween(first, end)) };
}

/** "The bomb that killed two according to the clerk was small": there the clause around goes on. */
function isFiniteVerb(page: AttributionPage, token: number): boolean {
  const { upos, features } = page.tokens[token] ?? {};
  return (upos === "VERB" || upos === "AUX") && features?.verbForm === "finite";
}

function isInName(page: AttributionPage, token: number): boolean {
  const own = page.tokens[token];
  if (own === undefined) return false;
  return own.upos !== "PUNCT" || own.form === "/" || own.form === "-";
}

/** The clause that the phrase hangs on; the rest of the sentence, if it hangs on none. */
function clauseAround(page: AttributionPage, source: Phrase, cue: TokenList): TokenList {
  const { tree } = page;
  const noun = source.head;
  const according = cue[0] ?? noun;
  const top = tree.parent(according) === noun ? noun : according;
  const own = joinTokens(tree.subtree(top), cue);
  // "That is according to the ministry": the subject is what it says.
  const subject = tree.children(top, "nsubj")[0];
  if (subject !== undefined) return tree.subtree(subject);
  let clause = tree.parent(top);
  // "69 percent of the residents, according to a poll, ...": up to the clause.
  while (clause !== null && !isClauseHead(page, clause)) clause = tree.parent(clause);
  if (clause !== null && closesUnmarked(page, source, according)) clause = hostOf(page, clause);
  if (clause !== null) return withoutTokens(tree.subtree(clause), own);
  const { firstToken, endToken } = page.sentences[page.sentenceOf[according] ?? 0] ?? {};
  return withoutTokens(tokensBetween(firstToken ?? 0, endToken ?? 0), own);
}

/** Whether the phrase is the last of its sentence, with no mark in front: it hangs on what is nearest. */
function closesUnmarked(page: AttributionPage, { tokens }: Phrase, according: number): boolean {
  const { endToken } = page.sentences[page.sentenceOf[according] ?? 0] ?? {};
  if (endToken === undefined || page.tokens[according - 1]?.upos === "PUNCT") return false;
  const behind = tokensBetween((tokens.at(-1) ?? according) + 1, endToken);
  return behind.every((token) => page.tokens[token]?.upos === "PUNCT");
}

/** Clauses that only add to the one they hang on. */
const ADDITIONS: readonly string[] = ["conj", "acl", "advcl"];

/**
 * "Two died and ten were hurt by a bomb that hit the port according to the clerk": what is told in one
 * breath is told by one source. A mark in front of a clause ("..., which hit the port") parts it.
 */
function hostOf(page: AttributionPage, clause: number): number {
  const { tree } = page;
  let host = clause;
  for (let up = tree.parent(host); up !== null; up = tree.parent(host)) {
    if (isClauseHead(page, host)) {
      const first = tree.subtree(host)[0] ?? host;
      const isParted = [first - 1, first].some((at) => page.tokens[at]?.upos === "PUNCT");
      if (isParted || page.quoteOf[up] !== page.quoteOf[host]) return host;
      if (!ADDITIONS.some((relation) => isRelation(page, host, relation))) return host;
    }
    host = up;
  }
  return host;
}

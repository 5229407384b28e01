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
    return [
      {
        head,
        cue,
        lemma: "accord",
        use: SAID,
        source: sourcePhrase(page, noun, cue),
        addressee: null,
        content: clauseAround(page, noun, cue),
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
  while (isInName(page, end)) end++;
  return { head: noun, tokens: joinTokens(tokens, tokensBetween(first, end)) };
}

function isInName(page: AttributionPage, token: number): boolean {
  const own = page.tokens[token];
  if (own === undefined) return false;
  return own.upos !== "PUNCT" || own.form === "/" || own.form === "-";
}

/** The clause that the phrase hangs on; the rest of the sentence, if it hangs on none. */
function clauseAround(page: AttributionPage, noun: number, cue: TokenList): TokenList {
  const { tree } = page;
  const according = cue[0] ?? noun;
  const top = tree.parent(according) === noun ? noun : according;
  const own = joinTokens(tree.subtree(top), cue);
  // "That is according to the ministry": the subject is what it says.
  const subject = tree.children(top, "nsubj")[0];
  if (subject !== undefined) return tree.subtree(subject);
  let clause = tree.parent(top);
  // "69 percent of the residents, according to a poll, ...": up to the clause.
  while (clause !== null && !isClauseHead(page, clause)) clause = tree.parent(clause);
  if (clause !== null) return withoutTokens(tree.subtree(clause), own);
  const { firstToken, endToken } = page.sentences[page.sentenceOf[according] ?? 0] ?? {};
  return withoutTokens(tokensBetween(firstToken ?? 0, endToken ?? 0), own);
}

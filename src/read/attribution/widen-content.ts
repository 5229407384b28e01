import type { AttributionPage } from "./attribution-page.ts";
import type { Draft } from "./draft.ts";
import { type SpeechClause, speechClause } from "./speech-clause.ts";
import { joinTokens, type TokenList, tokensBetween, withoutTokens } from "./token-lists.ts";
import { hasChildWord, isRelation, lemmaOf } from "./tree-words.ts";
import { VERB_CUES } from "./verb-cues-table.ts";

/** Clauses behind what was said that most likely were said too: "said they left because ..." */
const SAID_TOO = new Set(
  "because if unless until since so when after before where once".split(" "),
);

/**
 * Completes what the tree cut short, by the place of "he said": at the end of the sentence all
 * before is content, between commas all around, and in front the clauses behind that hang on "said"
 * though they were said.
 */
export function widenContent(page: AttributionPage, draft: Draft): Draft {
  const mayBeAside = draft.speaks || draft.lemma === "accord";
  if (!mayBeAside || draft.content.length === 0 || page.quoteOf[draft.head] !== -1) return draft;
  const place = speechClause(page, draft);
  const sides = contentAround(page, draft, place);
  if (sides !== null) {
    const all = joinTokens(draft.content, sides);
    return { ...draft, content: place.place === "final" ? fromLastVoice(page, all) : all };
  }
  const behind = draft.content.filter((token) => token >= place.first);
  if (behind.length < draft.content.length) {
    // "When asked about it, she said ...": the circumstances in front are the author's.
    const isClause = draft.use.frame === "clause" && !isQuoted(page, draft);
    const isFront = place.place === "front" && behind.length > 2 && isClause;
    return isFront ? { ...draft, content: behind } : draft;
  }
  const own = withoutContrast(page, draft.head, withClausesBehind(page, draft));
  return { ...draft, content: upToNextVoice(page, draft.head, own) };
}

/** All before "he said" at the end, all around it between commas; `null` in front. */
function contentAround(
  page: AttributionPage,
  draft: Draft,
  { first, end, place }: SpeechClause,
): TokenList | null {
  const { firstToken, endToken } = page.sentences[page.sentenceOf[draft.head] ?? 0] ?? {
    firstToken: first,
    endToken: end,
  };
  const { content } = draft;
  if (place === "final" && content.some((token) => token < first) && !isInDashes(page, draft)) {
    return tokensBetween(firstToken, first);
  }
  if (place !== "aside" || isQuoted(page, draft) || !content.some((token) => token > end))
    return null;
  return [...tokensBetween(firstToken, first), ...tokensBetween(end, endToken)];
}

const isQuoted = (page: AttributionPage, { content }: Draft) =>
  content.every((token) => page.quoteOf[token] !== -1);

const CONTRASTS = new Set(["while", "whereas", "whilst"]);

/** "Said the guards had left, while residents fled": behind a comma the author contrasts. */
function withoutContrast(page: AttributionPage, head: number, content: TokenList): TokenList {
  const { tree, tokens, quoteOf } = page;
  const opener = content.find((token) => {
    if (token < head || !CONTRASTS.has(lemmaOf(page, token)) || quoteOf[token] !== -1) return false;
    return tokens[token - 1]?.form === ",";
  });
  const clause = opener === undefined ? null : tree.parent(opener);
  if (clause === null || tree.children(clause, "nsubj").length === 0) return content;
  return withoutTokens(content, tree.subtree(clause));
}

/** A quotation put between dashes or in brackets, with its speaker: all before is another's. */
function isInDashes(page: AttributionPage, { content }: Draft): boolean {
  const first = content[0] ?? 0;
  return page.quoteOf[first] !== -1 && /^[-–—(]+$/.test(page.tokens[first - 1]?.form ?? "");
}

function withClausesBehind(page: AttributionPage, { head, content }: Draft): TokenList {
  const { tree } = page;
  const last = content.at(-1) ?? head;
  const behind = tree.children(head).filter((clause) => {
    const first = tree.subtree(clause)[0] ?? clause;
    return first > last && (isSaidToo(page, clause, first) || isSecondClause(page, clause));
  });
  return joinTokens(content, ...behind.map((clause) => tree.subtree(clause)));
}

function isSaidToo(page: AttributionPage, clause: number, first: number): boolean {
  return isRelation(page, clause, "advcl") && SAID_TOO.has(lemmaOf(page, first));
}

/** "Says she hopes so, but she knows ...": a pronoun goes on with what is said. */
function isSecondClause(page: AttributionPage, clause: number): boolean {
  const { tree } = page;
  if (!isRelation(page, clause, "conj")) return false;
  if (hasChildWord(page, clause, "mark", ["that"])) return true;
  const [subject] = [...tree.children(clause, "nsubj"), ...tree.children(clause, "expl")];
  if (subject === undefined || VERB_CUES.has(lemmaOf(page, clause))) return false;
  return page.tokens[subject]?.upos === "PRON";
}

/** "Tweeted that they had won; others said that was false": behind the semicolon another speaks. */
function upToNextVoice(page: AttributionPage, head: number, content: TokenList): TokenList {
  const { tokens, quoteOf } = page;
  // The semicolon may hang on the clause around, with a hole in the content where it stands.
  const semicolon = tokensBetween(head + 1, content.at(-1) ?? head).find((token) => {
    return tokens[token]?.form === ";" && quoteOf[token] === -1;
  });
  const stop = content.findIndex((token) => token >= (semicolon ?? Number.POSITIVE_INFINITY));
  if (stop === -1) return content;
  return content.slice(stop).some((token) => isVoice(page, token))
    ? content.slice(0, stop)
    : content;
}

/**
 * "Haddad said that A; others claimed B, the agency reported": what somebody says in front of a
 * semicolon is not what the agency behind it passes on.
 */
function fromLastVoice(page: AttributionPage, content: TokenList): TokenList {
  const { tokens, quoteOf } = page;
  const start = content
    .map((token) => tokens[token]?.form === ";" && quoteOf[token] === -1)
    .lastIndexOf(true);
  const before = content.slice(0, Math.max(0, start));
  return before.some((token) => isVoice(page, token)) ? content.slice(start + 1) : content;
}

/** A verb of saying with a subject or a content of its own. */
export function isVoice(page: AttributionPage, token: number): boolean {
  const { tree } = page;
  const isSaying = VERB_CUES.get(lemmaOf(page, token))?.some(({ frame }) => frame === "clause");
  const parts = [...tree.children(token, "nsubj"), ...tree.children(token, "ccomp")];
  return isSaying === true && parts.length > 0;
}

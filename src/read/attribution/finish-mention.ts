import type { Token } from "../language/analysis/token.ts";
import type { AttributionMention, SourceMention } from "./attribution-mention.ts";
import type { AttributionPage } from "./attribution-page.ts";
import type { Draft, Phrase } from "./draft.ts";
import { type TokenList, toSpans, withoutTokens } from "./token-lists.ts";
import { hasChildWord, isRelation, lemmaOf } from "./tree-words.ts";
import { NEGATING } from "./verb-classes-table.ts";

const QUOTE_MARKS = /["“”‘’«»]/;

/** A draft as it is given out; `null` when nothing is left for content. */
export function finishMention(page: AttributionPage, draft: Draft): AttributionMention | null {
  const { tokens } = page;
  const content = trimContent(page, draft);
  if (!content.some((token) => isWord(page, token))) return null;
  return {
    source: mentionOf(draft.source, tokens),
    addressee: mentionOf(draft.addressee, tokens),
    cue: {
      ...envelope(draft.cue, tokens),
      head: draft.head,
      lemma: draft.lemma,
      force: draft.use.force,
      negated: isNegated(page, draft),
      certainty: draft.use.certainty,
    },
    content: toSpans(content, tokens),
    contentHeads: headsOf(page, content),
    quoted: quotedness(page, content),
  };
}

/** "That" alone is no content, nor are marks. */
function isWord(page: AttributionPage, token: number): boolean {
  const own = page.tokens[token];
  return own !== undefined && own.upos !== "PUNCT" && own.relation !== "mark";
}

/** Without cue, source and addressee, and without marks at its ends but those of quotations. */
export function trimContent(page: AttributionPage, draft: Draft): TokenList {
  const { cue, source, addressee } = draft;
  const list = withoutTokens(draft.content, cue, source?.tokens ?? [], addressee?.tokens ?? []);
  const isLoose = (at: number) => {
    const token = page.tokens[list[at] ?? -1];
    return token?.upos === "PUNCT" && !QUOTE_MARKS.test(token.form);
  };
  let from = 0;
  let to = list.length;
  while (from < to && isLoose(from)) from++;
  while (to > from && isLoose(to - 1)) to--;
  return list.slice(from, to);
}

function mentionOf(phrase: Phrase | null, tokens: readonly Token[]): SourceMention | null {
  return phrase === null ? null : { head: phrase.head, ...envelope(phrase.tokens, tokens) };
}

/** From the first to the last of the tokens. */
function envelope(list: TokenList, tokens: readonly Token[]) {
  return {
    start: tokens[list[0] ?? -1]?.start ?? 0,
    end: tokens[list.at(-1) ?? -1]?.end ?? 0,
  };
}

function isNegated(page: AttributionPage, { head, cue }: Draft): boolean {
  if (cue.some((token) => ["not", "n't", "never"].includes(lemmaOf(page, token)))) return true;
  const above = page.tree.parent(head);
  if (above === null) return hasChildWord(page, head, "det", ["no"]);
  if (hasChildWord(page, head, "det", ["no"])) return true;
  // "There was no statement in which they denied it".
  if (isRelation(page, head, "acl") && hasChildWord(page, above, "det", ["no"])) return true;
  return isRelation(page, head, "xcomp") && NEGATING.has(lemmaOf(page, above));
}

/** Words of the content that hang on none of it; marks and conjunctions head nothing. */
function headsOf(page: AttributionPage, content: TokenList): readonly number[] {
  const own = new Set(content);
  return content.filter((token) => {
    const upos = page.tokens[token]?.upos;
    if (upos === "PUNCT" || upos === "CCONJ" || upos === "SCONJ") return false;
    const above = page.tree.parent(token);
    return above === null || !own.has(above);
  });
}

function quotedness(page: AttributionPage, content: TokenList): AttributionMention["quoted"] {
  const inside = content.filter((token) => page.quoteOf[token] !== -1).length;
  if (inside === 0) return "indirect";
  const words = content.filter((token) => page.tokens[token]?.upos !== "PUNCT");
  const isDirect = words.every((token) => page.quoteOf[token] !== -1);
  return isDirect ? "direct" : "mixed";
}

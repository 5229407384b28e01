import type { AttributionPage } from "./attribution-page.ts";
import type { Draft } from "./draft.ts";
import { type TokenList, tokensBetween } from "./token-lists.ts";

/** How the words that attribute ("he said", "according to them") stand in their sentence. */
export interface SpeechClause {
  /** From the first word of source or cue. */
  readonly first: number;
  /** To behind the last. */
  readonly end: number;
  /** `front`: content behind. `final`: all before a comma is content. `aside`: between commas. */
  readonly place: "front" | "final" | "aside";
}

const STOPS = new Set([".", "!", "?", ";"]);

/** Where source and cue stand, seen from the marks around them. */
export function speechClause(page: AttributionPage, draft: Draft): SpeechClause {
  const own: TokenList = [...draft.cue, ...nearSource(draft)];
  const first = Math.min(...own);
  const end = Math.max(...own) + 1;
  const { firstToken, endToken } = page.sentences[page.sentenceOf[draft.head] ?? 0] ?? {
    firstToken: first,
    endToken: end,
  };
  const comma = page.tokens[first - 1]?.form;
  const isSetOff = first > firstToken && (comma === "," || isClosingMark(page, first - 1));
  const isParticiple = page.tokens[draft.head]?.xpos === "VBG" && draft.lemma !== "accord";
  if (!isSetOff || isParticiple) return { first, end, place: "front" };
  const next = page.tokens[end]?.form ?? ".";
  if (end >= endToken || STOPS.has(next) || hasOnlyWhen(page, end, endToken)) {
    return { first, end, place: "final" };
  }
  return { first, end, place: next === "," ? "aside" : "front" };
}

/** A source beside its cue; one far away ("..., adding") says nothing of the place of the cue. */
function nearSource({ source, head }: Draft): TokenList {
  if (source === null) return [];
  const nearest = Math.min(...source.tokens.map((token) => Math.abs(token - head)));
  return nearest <= 4 ? source.tokens : [];
}

function isClosingMark(page: AttributionPage, token: number): boolean {
  return page.tokens[token]?.upos === "PUNCT" && page.quoteOf[token] !== -1;
}

/** Only when and where it was said comes behind: "..., he said on Monday." */
export function hasOnlyWhen(page: AttributionPage, from: number, end: number): boolean {
  const rest = tokensBetween(from, end);
  return (
    rest.length <= 12 &&
    !rest.some((token) => {
      const own = page.tokens[token];
      return own?.upos === "VERB" || own?.upos === "AUX" || own?.form === "," || own?.form === ":";
    })
  );
}

import type { AttributionPage } from "./attribution-page.ts";
import type { Draft } from "./draft.ts";
import { type TokenList, tokensBetween } from "./token-lists.ts";
import { isVoice } from "./widen-content.ts";

/** Words between the cue and its colon: whom it was told, and when. */
const REACH = 12;

/**
 * "The minister told Reuters: We hold the town. Nobody has left." without quotation marks: all behind
 * the colon is said. Where a sentence begins there and the paragraph began with the speaker, what is
 * said ends with the paragraph, or before a sentence with a voice or marks of its own.
 */
export function untilParagraphEnds(page: AttributionPage, draft: Draft): Draft {
  if (!draft.speaks || draft.lemma === ":" || page.quoteOf[draft.head] !== -1) return draft;
  const colon = colonOf(page, draft);
  if (colon === null) return draft;
  const { endToken } = page.sentences[page.sentenceOf[colon] ?? 0] ?? { endToken: colon };
  if (endToken === colon + 1 || draft.content.some((token) => page.quoteOf[token] !== -1)) {
    return draft;
  }
  const said = tokensBetween(colon + 1, endOfTalk(page, draft.head, colon, endToken));
  if (said.some((token) => page.quoteOf[token] !== -1)) return draft;
  return { ...draft, content: said };
}

/** The colon that what is said begins behind. */
function colonOf(page: AttributionPage, { head, content }: Draft): number | null {
  for (let token = head + 1; token <= head + REACH; token++) {
    const own = page.tokens[token];
    if (own === undefined || own.upos === "VERB" || page.quoteOf[token] !== -1) return null;
    if (own.form !== ":") continue;
    return content.length > 0 && content.every((one) => one >= token) ? token : null;
  }
  return null;
}

function endOfTalk(page: AttributionPage, head: number, colon: number, end: number): number {
  const first = page.sentenceOf[head] ?? 0;
  const last = page.sentenceOf[end - 1] ?? first;
  const { paragraph } = page.sentences[first] ?? {};
  const opensParagraph = page.sentences[first - 1]?.paragraph !== paragraph;
  const isSentence = /^\p{Lu}/u.test(page.tokens[colon + 1]?.form ?? "");
  if (!opensParagraph || !isSentence) return end;
  let behind = end;
  for (let next = last + 1; page.sentences[next]?.paragraph === paragraph; next++) {
    const { firstToken, endToken } = page.sentences[next] ?? {
      firstToken: behind,
      endToken: behind,
    };
    const words: TokenList = tokensBetween(firstToken, endToken);
    if (words.some((token) => page.quoteOf[token] !== -1 || isVoice(page, token))) break;
    behind = endToken;
  }
  return behind;
}

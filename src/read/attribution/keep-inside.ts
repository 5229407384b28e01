import type { AttributionPage } from "./attribution-page.ts";
import type { Draft } from "./draft.ts";

/**
 * Keeps a voice on its side of the marks: what stands in a quotation brings in nothing outside of it,
 * and a cue outside has no words inside. Trees reach across marks where people do not.
 */
export function keepInside(page: AttributionPage, draft: Draft): Draft {
  const quote = page.quoteOf[draft.head];
  const isSame = (token: number) => page.quoteOf[token] === quote;
  const cue = draft.cue.filter(isSame);
  if (quote === -1) return { ...draft, cue };
  const source = draft.source !== null && isSame(draft.source.head) ? draft.source : null;
  const inside = source === null ? null : { ...source, tokens: source.tokens.filter(isSame) };
  return { ...draft, cue, source: inside, content: draft.content.filter(isSame) };
}

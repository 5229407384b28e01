import type { AttributionPage, PageQuote } from "./attribution-page.ts";
import type { Draft } from "./draft.ts";
import { joinTokens, type TokenList, tokensBetween } from "./token-lists.ts";

/** So far from the marks a verb of saying is looked for. */
const REACH = 45;
const ENDS_SPEECH = new Set([",", "?", "!", "...", "…", "-", "–", "—", "."]);
const QUOTE_MARK = /^["“”'‘’`]+$/;
/** A nickname within a name: Ada "Red" Brook. */
const LONGEST_NICKNAME = 5;
const OPENS_SPEECH = new Set([",", ":"]);

/** Who says a quotation, and whether the quotation is all of what that cue brings in here. */
interface Speaker {
  readonly draft: Draft;
  readonly isWhole: boolean;
}

/** Who spoke last, and in which paragraph. */
interface Last {
  readonly draft: Draft;
  readonly paragraph: number;
}

/**
 * Gives each quotation to the cue that it belongs to, found by marks and words rather than by the
 * tree, which goes wrong across marks: the cue behind it ("...", he said), in front of it (he said:
 * "..."), or around it (he called it a "..."). A bare quotation goes to the speaker before it.
 *
 * @returns The drafts with their content completed, in the same order.
 */
export function attachQuotations(
  page: AttributionPage,
  drafts: readonly Draft[],
): readonly Draft[] {
  const speakers = new Map(drafts.filter(({ speaks }) => speaks).map((one) => [one.head, one]));
  const around = indexContents(page, drafts);
  const given = new Map<Draft, TokenList[]>();
  const replaced = new Set<Draft>();
  let last: Last | null = null;
  for (const quote of page.quotes) {
    const paragraph = paragraphOf(page, quote.firstToken);
    const speaker: Speaker | null =
      setOffSpeaker(page, quote, speakers) ??
      aroundSpeaker(quote, around) ??
      goesOn(page, quote, last, paragraph);
    if (speaker === null) continue;
    const { draft, isWhole }: Speaker = speaker;
    if (isWhole) replaced.add(draft);
    const own = tokensBetween(quote.firstToken, quote.endToken);
    const before = given.get(draft);
    if (before === undefined) given.set(draft, [own]);
    else before.push(own);
    last = { draft, paragraph: paragraphOf(page, quote.endToken - 1) };
  }
  return drafts.map((draft) => {
    const own = given.get(draft);
    if (own === undefined) return draft;
    const tree = replaced.has(draft) ? [] : draft.content;
    return { ...draft, content: joinTokens(tree, ...own) };
  });
}

function paragraphOf(page: AttributionPage, token: number): number {
  return page.sentences[page.sentenceOf[token] ?? 0]?.paragraph ?? 0;
}

/** The draft with the nearest cue whose content the token stands in. */
function indexContents(
  page: AttributionPage,
  drafts: readonly Draft[],
): ReadonlyMap<number, Draft> {
  const opens = new Set(page.quotes.flatMap(({ firstToken }) => [firstToken, firstToken + 1]));
  const around = new Map<number, Draft>();
  for (const draft of drafts) {
    if (page.quoteOf[draft.head] !== -1) continue;
    // The mark straight behind counts too: `called them "wolves"`, `said so, and "gladly"`.
    let behind = (draft.content.at(-1) ?? draft.head) + 1;
    while (isJoint(page, behind)) behind++;
    for (const token of [...draft.content, behind]) {
      if (!opens.has(token)) continue;
      const other = around.get(token);
      const isNearer =
        other === undefined || Math.abs(draft.head - token) < Math.abs(other.head - token);
      if (isNearer) around.set(token, draft);
    }
  }
  return around;
}

/** A comma or conjunction between what is said and a quotation that goes on with it. */
function isJoint(page: AttributionPage, token: number): boolean {
  const own = page.tokens[token];
  if (own === undefined || page.quoteOf[token] !== -1) return false;
  return own.form === "," || own.upos === "CCONJ";
}

/** `"...," he said` and `he said: "..."`. */
function setOffSpeaker(
  page: AttributionPage,
  quote: PageQuote,
  speakers: ReadonlyMap<number, Draft>,
): Speaker | null {
  const first = page.sentences[page.sentenceOf[quote.firstToken] ?? 0]?.firstToken ?? 0;
  const hasLead = hasWords(page, first, quote.firstToken);
  const next = speakerBehind(page, quote, speakers);
  const isNext =
    next !== null && (isOpenEnded(page, quote) || (!hasLead && isStraightBehind(quote, next)));
  const behind = isNext ? next : null;
  if (!hasLead && behind !== null) return { draft: behind, isWhole: true };
  const before =
    speakerBefore(page, quote, first, speakers) ?? speakerAbove(page, quote, first, speakers);
  if (before !== null) return before;
  // `On "The Late Show," he said`: words before and behind make a title or a phrase of it.
  if (behind === null || quote.quotation.use !== "speech") return null;
  return isStraightBehind(quote, behind) ? { draft: behind, isWhole: false } : null;
}

/** `He said:` at the end of the sentence before, be it another paragraph. */
function speakerAbove(
  page: AttributionPage,
  quote: PageQuote,
  first: number,
  speakers: ReadonlyMap<number, Draft>,
): Speaker | null {
  if (hasWords(page, first, quote.firstToken) || page.tokens[first - 1]?.form !== ":") return null;
  const start = page.sentences[page.sentenceOf[first - 1] ?? 0]?.firstToken ?? first;
  for (let token = first - 1; token >= start; token--) {
    const draft = page.quoteOf[token] === -1 ? speakers.get(token) : undefined;
    if (draft !== undefined) return { draft, isWhole: draft.content.length === 0 };
  }
  return null;
}

/** Whether nothing but the name of the speaker is between. */
function isStraightBehind({ endToken }: PageQuote, { cue, source }: Draft): boolean {
  const first = Math.min(...cue, ...(source?.tokens ?? []));
  return first >= endToken && first <= endToken + 1;
}

/** Whether there are words outside quotations between. */
function hasWords({ wordsOutside }: AttributionPage, first: number, end: number): boolean {
  return (wordsOutside[end] ?? 0) > (wordsOutside[first] ?? 0);
}

/** Whether the quotation ends as one does that a speaker follows: `,"` or `?"` or `",`. */
function isOpenEnded(
  page: AttributionPage,
  { firstToken, endToken, quotation }: PageQuote,
): boolean {
  if (!quotation.closed || endToken - firstToken < 3) return false;
  let at = endToken - 2;
  while (QUOTE_MARK.test(page.tokens[at]?.form ?? "")) at--;
  const last = page.tokens[at]?.form ?? "";
  return ENDS_SPEECH.has(last) || page.tokens[endToken]?.form === ",";
}

function speakerBehind(
  page: AttributionPage,
  quote: PageQuote,
  speakers: ReadonlyMap<number, Draft>,
): Draft | null {
  const sentence = page.sentences[page.sentenceOf[quote.endToken - 1] ?? 0];
  const end = Math.min(sentence?.endToken ?? 0, quote.endToken + REACH);
  for (let token = quote.endToken; token < end; token++) {
    const inside = page.quotes[page.quoteOf[token] ?? -1];
    if (inside !== undefined && inside.endToken - inside.firstToken > LONGEST_NICKNAME) return null;
    const draft = inside === undefined ? speakers.get(token) : undefined;
    if (draft !== undefined) return draft;
  }
  return null;
}

function speakerBefore(
  page: AttributionPage,
  quote: PageQuote,
  first: number,
  speakers: ReadonlyMap<number, Draft>,
): Speaker | null {
  const before = page.tokens[quote.firstToken - 1];
  if (before === undefined) return null;
  const isOff = OPENS_SPEECH.has(before.form);
  const from = Math.max(first, quote.firstToken - REACH);
  for (let token = quote.firstToken - 1; token >= from; token--) {
    if (page.quoteOf[token] !== -1) continue;
    const draft = speakers.get(token);
    if (draft === undefined) continue;
    // `He said the plan was "dead"`: not set off, and more than the quotation is said.
    if (!isOff && token < quote.firstToken - 1) return null;
    return { draft, isWhole: isOpenEnded(page, quote) && !hasContentBefore(draft, quote) };
  }
  return null;
}

/** Whether the tree gives the cue more than a word or two between itself and the quotation. */
function hasContentBefore({ content, head }: Draft, quote: PageQuote): boolean {
  return content.filter((token) => token > head && token < quote.firstToken).length > 2;
}

/** A quotation within what somebody is said to say. */
function aroundSpeaker(quote: PageQuote, around: ReadonlyMap<number, Draft>): Speaker | null {
  const draft = around.get(quote.firstToken) ?? around.get(quote.firstToken + 1);
  return draft === undefined ? null : { draft, isWhole: false };
}

/** Whether the quotation is a paragraph of its own. */
function isAlone(page: AttributionPage, { firstToken, endToken }: PageQuote): boolean {
  const paragraph = paragraphOf(page, firstToken);
  const isOther = (token: number) =>
    page.tokens[token] === undefined || paragraphOf(page, token) !== paragraph;
  return isOther(firstToken - 1) && isOther(endToken);
}

/** A bare quotation behind another of the paragraph, or one that goes on over paragraphs. */
function goesOn(
  page: AttributionPage,
  quote: PageQuote,
  last: Last | null,
  paragraph: number,
): Speaker | null {
  if (last === null) return null;
  if (quote.quotation.continues) return { draft: last.draft, isWhole: false };
  if (quote.quotation.use !== "speech") return null;
  const first = page.sentences[page.sentenceOf[quote.firstToken] ?? 0]?.firstToken ?? 0;
  if (last.paragraph !== paragraph && !(last.paragraph === paragraph - 1 && isAlone(page, quote))) {
    return null;
  }
  const isBare =
    !hasWords(page, first, quote.firstToken) ||
    page.sentenceOf[last.draft.head] === page.sentenceOf[quote.firstToken];
  return isBare && last.draft.speaks ? { draft: last.draft, isWhole: false } : null;
}

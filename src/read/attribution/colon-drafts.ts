import type { Lexicon } from "../language/lexicon/lexicon.ts";
import type { AttributionPage } from "./attribution-page.ts";
import type { Draft } from "./draft.ts";
import { maySpeak } from "./may-speak.ts";
import { tokensBetween } from "./token-lists.ts";

/** More words before a colon are seldom a name. */
const MOST_WORDS = 8;
const SAID = { frame: "clause", force: "assert", certainty: "unstated" } as const;

/** "Fars News: the posts are ours", as headlines and transcripts have it. */
export function findColonDrafts(page: AttributionPage, lexicon: Lexicon): readonly Draft[] {
  return page.sentences.flatMap(({ firstToken, endToken, kind }) => {
    if (kind === "dateline") return [];
    const first = firstWord(page, firstToken);
    const colon = colonOf(page, first, endToken);
    if (colon === null) return [];
    const head = speakerHead(page, lexicon, first, colon);
    if (head === null) return [];
    return [
      {
        head: colon,
        cue: [colon],
        lemma: ":",
        use: SAID,
        source: { head, tokens: tokensBetween(first, colon) },
        addressee: null,
        content: tokensBetween(colon + 1, endOfTurn(page, firstToken, endToken)),
        speaks: true,
      },
    ];
  });
}

/** Who opens a paragraph like this has it to the end, or to the next who does: posts, transcripts. */
function endOfTurn(page: AttributionPage, first: number, end: number): number {
  const sentence = page.sentenceOf[first] ?? 0;
  const { paragraph } = page.sentences[sentence] ?? {};
  if (page.sentences[sentence - 1]?.paragraph === paragraph) return end;
  let last = end;
  for (let next = sentence + 1; page.sentences[next]?.paragraph === paragraph; next++) {
    const { firstToken, endToken } = page.sentences[next] ?? { firstToken: last, endToken: last };
    if (colonOf(page, firstWord(page, firstToken), endToken) !== null) break;
    last = endToken;
  }
  return last;
}

/** Behind the mark that opens a quotation: what is quoted may itself begin "Harbour News: ...". */
function firstWord(page: AttributionPage, first: number): number {
  return page.quotes[page.quoteOf[first] ?? -1]?.firstToken === first ? first + 1 : first;
}

/** A colon behind the first few words of a sentence, with words behind it. */
function colonOf(page: AttributionPage, first: number, end: number): number | null {
  for (let token = first + 1; token <= first + MOST_WORDS && token < end - 1; token++) {
    if (page.quoteOf[token] !== page.quoteOf[first]) return null;
    if (page.tokens[token]?.form === ":") return token;
  }
  return null;
}

/** The head of what stands before the colon, if it is a phrase that names a speaker. */
function speakerHead(
  page: AttributionPage,
  lexicon: Lexicon,
  first: number,
  colon: number,
): number | null {
  const list = tokensBetween(first, colon);
  const isOther = list.some((token) => {
    const upos = page.tokens[token]?.upos ?? "X";
    return upos === "VERB" || upos === "AUX" || upos === "NUM" || upos === "SYM";
  });
  if (isOther) return null;
  const head = list.find((token) => {
    const above = page.tree.parent(token);
    return above === null || above < first || above >= colon;
  });
  if (head === undefined) return null;
  return maySpeak(page, lexicon, head) ? head : null;
}

import type { AttributionPage, PageQuote } from "./attribution-page.ts";
import type { Draft } from "./draft.ts";
import { tokensBetween } from "./token-lists.ts";

const DASHES = new Set(["-", "--", "–", "—", "―"]);
/** A signature is a name, with an office at most. */
const MOST_WORDS = 10;
const SAID = { frame: "clause", force: "assert", certainty: "unstated" } as const;

/** A quotation signed by whoever said it: `"We stay." – Ada Brook`. */
export function findSignatureDrafts(page: AttributionPage): readonly Draft[] {
  return page.quotes.flatMap((quote) => {
    const head = quote.endToken;
    if (!quote.quotation.closed || !DASHES.has(page.tokens[head]?.form ?? "")) return [];
    const end = endOfName(page, quote);
    if (end === null) return [];
    return [
      {
        head,
        cue: [head],
        lemma: page.tokens[head]?.form ?? "-",
        use: SAID,
        source: { head: head + 1, tokens: tokensBetween(head + 1, end) },
        addressee: null,
        content: tokensBetween(quote.firstToken, quote.endToken),
        speaks: true,
      },
    ];
  });
}

/** Where the name ends that fills the rest of the line; `null` where the line goes on. */
function endOfName(page: AttributionPage, { endToken }: PageQuote): number | null {
  const first = endToken + 1;
  const paragraph = page.sentences[page.sentenceOf[endToken] ?? 0]?.paragraph;
  for (let token = first; token <= first + MOST_WORDS; token++) {
    const own = page.tokens[token];
    const isEnd =
      own === undefined ||
      page.sentences[page.sentenceOf[token] ?? 0]?.paragraph !== paragraph ||
      page.text.slice(page.tokens[token - 1]?.end, own.start).includes("\n");
    if (isEnd) return token > first && page.tokens[first]?.upos === "PROPN" ? token : null;
    if (own.upos === "VERB" || own.upos === "AUX" || page.quoteOf[token] !== -1) return null;
  }
  return null;
}

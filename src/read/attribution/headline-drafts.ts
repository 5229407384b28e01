import type { Lexicon } from "../language/lexicon/lexicon.ts";
import type { AttributionPage } from "./attribution-page.ts";
import type { Draft } from "./draft.ts";
import { maySpeak } from "./may-speak.ts";
import { tokensBetween } from "./token-lists.ts";

const DASHES = new Set(["-", "–", "—", "--"]);
/** "... - foreign ministry spokesman". */
const MOST_WORDS = 4;
const SAID = { frame: "clause", force: "assert", certainty: "unstated" } as const;

/** "No troops involved - minister": the source closes a headline behind a dash. */
export function findHeadlineDrafts(page: AttributionPage, lexicon: Lexicon): readonly Draft[] {
  return page.sentences.flatMap(({ firstToken, endToken, kind }) => {
    if (kind !== "headline") return [];
    const dash = tokensBetween(Math.max(firstToken + 2, endToken - MOST_WORDS - 1), endToken - 1)
      .filter((token) => isLooseDash(page, token))
      .at(-1);
    if (dash === undefined) return [];
    const words = tokensBetween(dash + 1, endToken);
    const head = words.at(-1) ?? dash;
    const isNominal = words.every((token) => {
      return ["NOUN", "PROPN", "ADJ"].includes(page.tokens[token]?.upos ?? "X");
    });
    if (!isNominal || !maySpeak(page, lexicon, head)) return [];
    return [
      {
        head: dash,
        cue: [dash],
        lemma: "-",
        use: SAID,
        source: { head, tokens: words },
        addressee: null,
        content: tokensBetween(firstToken, dash),
        speaks: false,
      },
    ];
  });
}

/** A dash with a space before it, not the hyphen of a word. */
function isLooseDash(page: AttributionPage, token: number): boolean {
  const own = page.tokens[token];
  return own !== undefined && DASHES.has(own.form) && page.tokens[token - 1]?.end !== own.start;
}

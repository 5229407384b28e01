import type { AttributionPage } from "./attribution-page.ts";
import { cueWords } from "./cue-words.ts";
import type { Draft } from "./draft.ts";
import { findSource } from "./find-source.ts";
import { STORIES } from "./other-cues-table.ts";
import { joinTokens, type TokenList, tokensBetween } from "./token-lists.ts";
import { isInProse, isRelation, lemmaOf } from "./tree-words.ts";

const TOLD = { frame: "clause", force: "assert", certainty: "unstated" } as const;
/** How many words may stand between the noun and the colon: "of the clashes on Monday". */
const REACH = 8;

const NONE: readonly Draft[] = [];

/** "The radio gave another account of the clash: farmers had fired first." */
export function findStoryDrafts(page: AttributionPage): readonly Draft[] {
  return page.tokens.flatMap((_, noun) => {
    // Few words are objects, and fewer of them name a story.
    if (!isRelation(page, noun, "obj") || !STORIES.has(lemmaOf(page, noun))) return NONE;
    const verb = page.tree.parent(noun);
    if (verb === null || page.tokens[verb]?.upos !== "VERB" || !isInProse(page, noun)) return NONE;
    const colon = colonBehind(page, noun);
    if (colon === null) return NONE;
    const cue = joinTokens(cueWords(page, verb), [noun]);
    return [
      {
        head: noun,
        cue,
        lemma: lemmaOf(page, noun),
        use: TOLD,
        source: findSource(page, verb, cue),
        addressee: null,
        content: storyBehind(page, colon),
        speaks: false,
      },
    ];
  });
}

function colonBehind(page: AttributionPage, noun: number): number | null {
  for (let token = noun + 1; token <= noun + REACH; token++) {
    const own = page.tokens[token];
    if (own === undefined || own.upos === "VERB" || page.quoteOf[token] !== page.quoteOf[noun])
      return null;
    if (own.form === ":") return token;
  }
  return null;
}

/** The rest of the sentence, or the whole of a quotation that begins behind the colon. */
function storyBehind(page: AttributionPage, colon: number): TokenList {
  const first = colon + 1;
  const quote = page.quotes[page.quoteOf[first] ?? -1];
  if (quote?.firstToken === first) return tokensBetween(first, quote.endToken);
  return tokensBetween(first, page.sentences[page.sentenceOf[colon] ?? 0]?.endToken ?? first);
}

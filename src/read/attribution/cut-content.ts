import type { AttributionPage } from "./attribution-page.ts";
import type { Draft } from "./draft.ts";
import { speechClause } from "./speech-clause.ts";
import { type TokenList, tokensBetween, withoutTokens } from "./token-lists.ts";
import { isRelation, lemmaOf } from "./tree-words.ts";
import { SAID_NOUNS } from "./verb-classes-table.ts";

/** Words of a voice that is not inside the others around it. */
interface Cut {
  readonly draft: Draft;
  readonly tokens: TokenList;
  /** Whether the voice is that of the draft it is cut out of: "..., adding". */
  readonly sharesSource: boolean;
}

/**
 * Takes out of contents what belongs to another voice, or to the same one beside them:
 * "plans to stay, he said"; "..., adding that ..." behind a comma; "said it was opposed and warned".
 */
export function cutContents(page: AttributionPage, drafts: readonly Draft[]): readonly Draft[] {
  const cuts = drafts.flatMap(
    (draft) => asideCut(page, draft) ?? besideCut(page, draft) ?? rejoinderCut(page, draft) ?? [],
  );
  const cutAt = new Map(cuts.map((one) => [one.draft.head, one]));
  const givers = new Map<Draft, Draft>();
  const cut = drafts.map((draft) => {
    const through: Cut[] = [];
    for (const token of draft.content) {
      const one = cutAt.get(token);
      if (one !== undefined && mayCut(page, one, draft)) through.push(one);
    }
    if (through.length === 0) return draft;
    for (const one of through) {
      if (one.sharesSource && !givers.has(one.draft)) givers.set(one.draft, draft);
    }
    return { ...draft, content: withoutTokens(draft.content, ...through.map((one) => one.tokens)) };
  });
  return cut.map((draft, index) => {
    const giver = givers.get(drafts[index] ?? draft);
    return giver?.source == null ? draft : { ...draft, source: giver.source };
  });
}

/** ", he said" at the end of a sentence or between commas. */
function asideCut(page: AttributionPage, draft: Draft): Cut | null {
  if (page.quoteOf[draft.head] !== -1) return null;
  if (!draft.speaks && draft.lemma !== "accord") return null;
  const { place, first, end } = speechClause(page, draft);
  if (place === "front" || !draft.content.some((token) => token < first)) return null;
  const sentenceEnd = page.sentences[page.sentenceOf[draft.head] ?? 0]?.endToken ?? end;
  const tokens = tokensBetween(first - 1, place === "final" ? sentenceEnd : end + 1);
  return { draft, tokens: withoutTokens(tokens, draft.content), sharesSource: false };
}

/** ", adding that ..." and "said ... and warned ...": the subject of the first verb goes on. */
function besideCut(page: AttributionPage, draft: Draft): Cut | null {
  const { tree, tokens } = page;
  if (page.quoteOf[draft.head] !== -1) return null;
  const below = tree.subtree(draft.head);
  const first = below[0] ?? draft.head;
  const isLoose = draft.speaks || isRelation(page, draft.head, "advcl");
  const isParticiple = tokens[draft.head]?.xpos === "VBG" && isLoose;
  const isBehindComma = tokens[first - 1]?.form === "," || tokens[first]?.form === ",";
  const isSecond =
    draft.speaks &&
    isRelation(page, draft.head, "conj") &&
    tree.children(draft.head, "nsubj").length === 0;
  if (!(isParticiple && isBehindComma) && !isSecond) return null;
  return { draft, tokens: below, sharesSource: true };
}

/** "..., a charge the government denies": the text's own words on what was said. */
function rejoinderCut(page: AttributionPage, draft: Draft): Cut | null {
  const { tree, tokens } = page;
  const noun = tree.parent(draft.head);
  if (noun === null || !isRelation(page, draft.head, "acl:relcl")) return null;
  if (page.quoteOf[noun] !== -1 || !SAID_NOUNS.has(lemmaOf(page, noun))) return null;
  const below = tree.subtree(noun);
  const first = below[0] ?? noun;
  const isBehindComma = tokens[first - 1]?.form === "," || tokens[first]?.form === ",";
  return isBehindComma ? { draft, tokens: below, sharesSource: false } : null;
}

/** A second verb goes with the first only in the same form: "said it was lost and warned". */
function mayCut(page: AttributionPage, { draft, sharesSource }: Cut, outer: Draft): boolean {
  if (!sharesSource) return true;
  if (outer.head > draft.head || page.quoteOf[outer.head] !== -1) return false;
  if (page.tokens[draft.head]?.xpos === "VBG") return true;
  if (!outer.speaks) return false;
  return page.tokens[outer.head]?.xpos === page.tokens[draft.head]?.xpos;
}

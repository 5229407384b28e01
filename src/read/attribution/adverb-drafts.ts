import type { AttributionPage } from "./attribution-page.ts";
import type { Draft } from "./draft.ts";
import { HEARSAY } from "./other-cues-table.ts";
import { withoutTokens } from "./token-lists.ts";
import { isClauseHead, isInProse } from "./tree-words.ts";

const REPORTED = { frame: "clause", force: "assert", certainty: "probable" } as const;

const NONE: readonly Draft[] = [];

/** "He reportedly left": the clause without the adverb, from a source that nobody names. */
export function findAdverbDrafts(page: AttributionPage): readonly Draft[] {
  return page.tokens.flatMap(({ form, upos }, head) => {
    if (upos !== "ADV") return NONE;
    const lemma = form.toLowerCase();
    if (!HEARSAY.has(lemma) || !isInProse(page, head)) return NONE;
    const clause = page.tree.parent(head);
    if (clause === null || !isClauseHead(page, clause)) return NONE;
    return [
      {
        head,
        cue: [head],
        lemma,
        use: REPORTED,
        source: null,
        addressee: null,
        content: withoutTokens(page.tree.subtree(clause), [head]),
        speaks: false,
      },
    ];
  });
}

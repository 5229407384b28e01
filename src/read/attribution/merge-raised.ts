import type { AttributionPage } from "./attribution-page.ts";
import type { Draft } from "./draft.ts";
import { joinTokens } from "./token-lists.ts";
import { isRelation } from "./tree-words.ts";

/**
 * Joins "appeared to suggest that" into one cue: somebody suggests, and only whether it was so is
 * left open. Without this the outer verb would hide who said it.
 */
export function mergeRaised(page: AttributionPage, drafts: readonly Draft[]): readonly Draft[] {
  const raised = new Map(drafts.filter(isRaised).map((draft) => [draft.head, draft]));
  const merged = new Set<Draft>();
  const joined = drafts.map((draft) => {
    const outer = raised.get(page.tree.parent(draft.head) ?? -1);
    if (outer === undefined || !draft.speaks || draft.content.length === 0) return draft;
    if (!isRelation(page, draft.head, "xcomp")) return draft;
    merged.add(outer);
    const marks = page.tree.children(draft.head, "mark");
    const use = { ...draft.use, certainty: outer.use.certainty };
    return { ...draft, use, cue: joinTokens(outer.cue, marks, draft.cue) };
  });
  return joined.filter((draft) => !merged.has(draft));
}

const isRaised = ({ use }: Draft) => use.frame === "raised";

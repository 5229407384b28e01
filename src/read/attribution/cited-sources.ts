import type { Lexicon } from "../language/lexicon/lexicon.ts";
import type { AttributionPage } from "./attribution-page.ts";
import type { Draft } from "./draft.ts";
import { maySpeak } from "./may-speak.ts";
import { phraseOf } from "./phrase.ts";
import { withoutTokens } from "./token-lists.ts";
import { isRelation } from "./tree-words.ts";

/**
 * "..., the agency said, citing two officials": those cited are a source of what the agency said, or
 * of the clause that "citing" hangs on. Whoever cites a figure or a law cites no voice.
 */
export function passToCited(
  page: AttributionPage,
  lexicon: Lexicon,
  drafts: readonly Draft[],
): readonly Draft[] {
  const byHead = new Map(drafts.map((draft) => [draft.head, draft]));
  const bySource = new Map(drafts.map((draft) => [draft.source?.head ?? -1, draft]));
  return drafts.map((draft) => {
    const { tree, tokens } = page;
    const cited = tree.children(draft.head, "obj")[0];
    const above = tree.parent(draft.head);
    if (draft.lemma !== "cite" || tokens[draft.head]?.xpos !== "VBG") return draft;
    if (cited === undefined || above === null || !maySpeak(page, lexicon, cited)) return draft;
    const own = tree.subtree(draft.head);
    const said = (byHead.get(above) ?? bySource.get(above))?.content ?? [];
    // "Reports citing officials said so": what the reports say; without a verb, nothing is said.
    if (said.length === 0 && isRelation(page, draft.head, "acl")) return draft;
    const content = said.length > 0 ? said : tree.subtree(above);
    const source = phraseOf(page, cited, new Set(draft.cue));
    return { ...draft, source, content: withoutTokens(content, own) };
  });
}

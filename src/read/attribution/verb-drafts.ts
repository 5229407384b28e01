import { ADJECTIVE_CUES } from "./adjective-cues-table.ts";
import type { AttributionPage } from "./attribution-page.ts";
import { hiddenContent } from "./clause-repairs.ts";
import type { CueUse } from "./cue-entry.ts";
import { cueWords } from "./cue-words.ts";
import type { Draft } from "./draft.ts";
import { findTold } from "./find-addressee.ts";
import { findSource } from "./find-source.ts";
import type { TokenList } from "./token-lists.ts";
import { isInProse, lemmaOf } from "./tree-words.ts";
import { verbContent } from "./verb-content.ts";
import { VERB_CUES } from "./verb-cues-table.ts";

/**
 * Verbs and adjectives that attribute. A verb of saying whose content the tree does not show is
 * given with none: a quotation beside it may be its content.
 */
export function findVerbDrafts(page: AttributionPage): readonly Draft[] {
  const drafts: Draft[] = [];
  page.tokens.forEach(({ upos }, head) => {
    if (upos !== "VERB" && upos !== "ADJ") return;
    const uses = (upos === "VERB" ? VERB_CUES : ADJECTIVE_CUES).get(lemmaOf(page, head));
    if (uses === undefined || isInCompound(page, head) || !isInProse(page, head)) return;
    const draft = draftOf(page, head, uses);
    if (draft !== null) drafts.push(draft);
  });
  return drafts;
}

/** "So-called", "self-described": part of a word. */
function isInCompound(page: AttributionPage, token: number): boolean {
  const before = page.tokens[token - 1];
  return before?.form === "-" && before.end === page.tokens[token]?.start;
}

function draftOf(page: AttributionPage, head: number, uses: readonly CueUse[]): Draft | null {
  const found = verbContent(page, head, uses);
  const use = found?.use ?? uses.find(isSpeaking);
  if (use === undefined) return null;
  const cue = cueWords(page, head, ...(found?.cueMore ?? []));
  const told = findTold(page, head, found?.content ?? hiddenOf(page, head, uses), cue);
  return {
    head,
    cue,
    lemma: lemmaOf(page, head),
    use,
    source: use.frame === "raised" ? null : findSource(page, head, cue),
    addressee: told.addressee,
    content: told.content,
    speaks: uses.some(isSpeaking),
  };
}

function hiddenOf(page: AttributionPage, head: number, uses: readonly CueUse[]): TokenList {
  if (!uses.some(({ frame }) => frame === "clause")) return [];
  return hiddenContent(page, head) ?? [];
}

const isSpeaking = ({ frame }: CueUse) => frame === "clause" || frame === "speech";

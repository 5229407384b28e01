import { createKnowledgeBase } from "../../knowledge/create-knowledge-base.ts";
import { knowledge } from "../../knowledge/knowledge-builder.ts";
import type { ClaimRef } from "../../model/alignment.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import type { Narrative } from "../../model/narrative.ts";
import type { WordLexicon } from "../../model/word-lexicon.ts";
import { checkNarrativeIds } from "../check-narrative-ids.ts";
import { groupCorpus } from "./group-corpus.ts";
import { createSimilarityCorpus } from "./similarity-corpus.ts";
import { SIMILARITY_MODEL } from "./similarity-model-table.ts";

/** Options of {@link groupClaims} and `explainAlignment`. */
export interface SimilarityOptions {
  /**
   * What you declare of the world.
   * @defaultValue `knowledge()`: the built-in base alone
   */
  readonly knowledge?: Knowledge;
  /**
   * Relates words that no table knows; the weights were fitted with `language.lexicon`.
   * @defaultValue none
   */
  readonly lexicon?: WordLexicon;
}

/**
 * Groups claims that are probably about one event, for finding one's way in many accounts: by the
 * likeness of predicates, participants, place, time and what stands around them.
 *
 * It groups more than `align`, which wants a tie by participant or place before it lets accounts
 * contradict each other; nothing is judged by these groups. Narratives are first sorted into stories
 * by their words, and events of different stories are different events. Texts and quotes are
 * what likeness is best seen by, so give them.
 *
 * @param narratives - Accounts with unique ids.
 * @param options - See {@link SimilarityOptions}.
 * @returns Every claim in one group, groups of one included. The order of `narratives` changes nothing.
 * @throws RangeError when two narratives have the same id.
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { groupClaims, narrative } from "rashomon";
 *
 * const told = (source: string, agent: string) =>
 *   narrative({ source, claims: [{ predicate: "open", agent, theme: "the new bridge in Leeds" }] });
 * const groups = groupClaims([told("A", "Mayor Jane Poe"), told("B", "Jane Poe")]);
 * assert.equal(groups.length, 1);
 * ```
 */
export function groupClaims(
  narratives: readonly Narrative[],
  options: SimilarityOptions = {},
): readonly (readonly ClaimRef[])[] {
  checkNarrativeIds(narratives);
  const lexicon = options.lexicon ?? null;
  const base = createKnowledgeBase(options.knowledge ?? knowledge(), lexicon);
  const corpus = createSimilarityCorpus(narratives, base, lexicon);
  return groupCorpus(corpus, SIMILARITY_MODEL).map((group) =>
    group.map(({ record }) => ({ narrative: record.narrative.id, claim: record.claim.id })),
  );
}

import type { Knowledge } from "../model/knowledge.ts";
import type { WordLexicon } from "../model/word-lexicon.ts";
import { checkKnowledge } from "./check-knowledge.ts";
import { createEntityRelations } from "./entities/create-entity-relations.ts";
import { createRelateNouns } from "./entities/relate-nouns.ts";
import { createEventKnowledge } from "./events/create-event-knowledge.ts";
import type { KnowledgeBase } from "./knowledge-base.ts";
import { createNames } from "./names/create-names.ts";
import { createPlaceRelations } from "./places/create-place-relations.ts";

/**
 * Compiles declarations and the built-in tables into indexes that answer questions.
 *
 * Costs one pass over the tables (tens of milliseconds) and the declarations; labels are read once
 * and remembered for the life of the base.
 *
 * @param given - The declarations.
 * @param lexicon - What words mean that the tables do not know; without one they stay unknown.
 * @throws TypeError for what `knowledge` did not make, RangeError when two labels are declared disjoint that are one name.
 */
export function createKnowledgeBase(
  given: Knowledge,
  lexicon: WordLexicon | null = null,
): KnowledgeBase {
  const knowledge = checkKnowledge(given);
  const names = createNames(knowledge);
  const { nameKey, isNamed, blockingKeys } = names;
  return {
    nameKey,
    isNamed,
    blockingKeys,
    ...createEntityRelations(knowledge, names),
    ...createPlaceRelations(knowledge, names),
    ...createEventKnowledge(knowledge, names, lexicon),
    relateNouns: lexicon === null ? () => null : createRelateNouns(names, lexicon),
  };
}

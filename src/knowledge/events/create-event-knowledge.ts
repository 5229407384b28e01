import type { Knowledge } from "../../model/knowledge.ts";
import type { WordLexicon } from "../../model/word-lexicon.ts";
import type { KnowledgeBase } from "../knowledge-base.ts";
import { createAttributes } from "./create-attributes.ts";
import { createExclusions } from "./create-exclusions.ts";
import { createPredicates } from "./create-predicates.ts";
import { createDeclaredTerms } from "./declared-terms.ts";
import { createPhraseReader } from "./phrase.ts";
import { createRelateAttributeValues, type NameKnowledge } from "./relate-attribute-values.ts";
import { createRelateCauses } from "./relate-causes.ts";
import { createRelateMeans } from "./relate-means.ts";
import { createRelatePopulations } from "./relate-populations.ts";
import { createRelatePredicates } from "./relate-predicates.ts";
import { createRelateStates } from "./relate-states.ts";
import { withLexicon } from "./relate-with-lexicon.ts";

/** The part of the knowledge base that is about events. */
export type EventKnowledge = Pick<
  KnowledgeBase,
  | "predicate"
  | "relatePredicates"
  | "relateStates"
  | "relateCauses"
  | "relateMeans"
  | "relatePopulations"
  | "attribute"
  | "relateAttributeValues"
>;

/**
 * Compiles what is known of events: predicates, end states, causes, instruments, counted
 * populations and attributes. The user's declarations go first.
 *
 * @param knowledge - The declarations; `builtIn: false` leaves all tables but those of English
 * grammar out.
 * @param names - What the other half of the knowledge says about names.
 * @param lexicon - What words mean that the tables do not know.
 * @returns Pure, memoised functions. Compiling takes less than 0.1 s; an answer takes microseconds.
 */
export function createEventKnowledge(
  knowledge: Knowledge,
  names: NameKnowledge,
  lexicon: WordLexicon | null = null,
): EventKnowledge {
  const reader = createPhraseReader();
  const plain = createPredicates(knowledge, reader, lexicon);
  const exclusions = createExclusions(knowledge, plain);
  const declared = createDeclaredTerms(knowledge, reader);
  const attributes = createAttributes(knowledge, reader);
  const { builtIn } = knowledge;
  const byTables = createRelatePredicates(exclusions, builtIn);
  return {
    predicate: (words) => exclusions.withState(plain(words)),
    relatePredicates: lexicon === null ? byTables : withLexicon(byTables, lexicon, reader),
    relateStates: createRelateStates(exclusions, builtIn),
    relateCauses: createRelateCauses(declared, reader, builtIn),
    relateMeans: createRelateMeans(declared, reader, builtIn),
    relatePopulations: createRelatePopulations(declared, reader, builtIn),
    attribute: (name) => {
      const found = attributes(name);
      return found === null ? null : { name: found.name, singleValued: found.singleValued };
    },
    relateAttributeValues: createRelateAttributeValues(attributes, declared, reader, names),
  };
}

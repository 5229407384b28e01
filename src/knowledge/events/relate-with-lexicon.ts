import type { WordLexicon } from "../../model/word-lexicon.ts";
import type { PredicateConcept, PredicateRelation } from "../concepts.ts";
import type { PhraseReader } from "./phrase.ts";
import { createRelateByLexicon } from "./relate-by-lexicon.ts";

type RelatePredicates = (left: PredicateConcept, right: PredicateConcept) => PredicateRelation;

/** Names whose stems are kept; others are stemmed again. */
const MOST_KEPT = 50_000;

/**
 * Asks a lexicon where the tables see nothing in common and do not know one of the two. What both
 * are known to the tables and unrelated there stays so: whoever wrote the tables told them apart.
 *
 * @param byTables - Goes first.
 * @param lexicon - Where meanings are from.
 * @param reader - Stems names, since unknown words of one stem are one kind of event.
 */
export function withLexicon(
  byTables: RelatePredicates,
  lexicon: WordLexicon,
  reader: PhraseReader,
): RelatePredicates {
  const byLexicon = createRelateByLexicon(lexicon);
  const keys = new Map<string, string>();
  const keyOf = (name: string): string => {
    let key = keys.get(name);
    if (key === undefined) {
      key = reader.key(name);
      if (keys.size < MOST_KEPT) keys.set(name, key);
    }
    return key;
  };
  return (left, right) => {
    const relation = byTables(left, right);
    if (relation.relation !== "unrelated" || (left.known && right.known)) return relation;
    if (!left.known && !right.known && keyOf(left.name) === keyOf(right.name)) {
      return { relation: "same", because: `both are "${keyOf(left.name)}"` };
    }
    return byLexicon(left.name, right.name) ?? relation;
  };
}

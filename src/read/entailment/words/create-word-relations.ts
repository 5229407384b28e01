import type { PredicateConcept } from "../../../knowledge/concepts.ts";
import type { KnowledgeBase } from "../../../knowledge/knowledge-base.ts";
import type { Lexicon } from "../../language/lexicon/lexicon.ts";
import { createExclusions, type ExcludeEachOther } from "./create-exclusions.ts";
import { isNegatedForm } from "./is-negated-form.ts";
import type { WordKey } from "./word-key.ts";
import { meaningOf, type WordMeaning } from "./word-meaning.ts";
import type { WordRelation } from "./word-relation.ts";

/** How a word of the premise stands to one of the hypothesis; `null` for not at all. */
export type RelateWords = (premise: WordKey, hypothesis: WordKey) => WordRelation | null;

/** Words whose meaning is remembered: more than a long text has. */
const REMEMBERED = 10_000;

interface KnownWord extends WordMeaning {
  readonly key: WordKey;
  /** As the event model knows it; `null` when it does not. */
  readonly concept: PredicateConcept | null;
}

/** Relations of words by the lexicon, the event model and the table of exclusive words. */
export function createWordRelations(lexicon: Lexicon, base: KnowledgeBase): RelateWords {
  const exclude = createExclusions();
  let remembered = new Map<string, KnownWord>();
  const known = (key: WordKey): KnownWord => {
    const name = `${key.name} ${key.pos}`;
    const old = remembered.get(name);
    if (old !== undefined) return old;
    const concept = key.pos === null ? null : base.predicate(key.name);
    const found = {
      ...meaningOf(lexicon, key),
      key,
      concept: concept?.known === true ? concept : null,
    };
    if (remembered.size >= REMEMBERED) remembered = new Map();
    remembered.set(name, found);
    return found;
  };
  return (premise, hypothesis) => {
    if (premise.name === hypothesis.name) return "same";
    if (premise.pos === null || hypothesis.pos === null) {
      return premise.lemma === hypothesis.lemma ? "same" : null;
    }
    const [left, right] = [known(premise), known(hypothesis)];
    const opposed = oppose(left, right, exclude, base);
    if (opposed !== null) return opposed;
    // "turn off the light" and "turn the light": no particle is no other one.
    if (premise.lemma === hypothesis.lemma) return "same";
    return relateMeanings(left, right) ?? relateConcepts(left, right, base) ?? sister(left, right);
  };
}

function oppose(
  left: KnownWord,
  right: KnownWord,
  exclude: ExcludeEachOther,
  base: KnowledgeBase,
): WordRelation | null {
  if (isNegatedForm(left.key.lemma, right.key.lemma)) return "antonym";
  if (left.antonyms.has(right.key.name) || right.antonyms.has(left.key.name)) return "antonym";
  if (exclude(left.key.name, right.key.name)) return "excluded";
  if (left.concept === null || right.concept === null) return null;
  const { relation } = base.relatePredicates(left.concept, right.concept);
  if (relation !== "axis") return null;
  const [one, other] = [left.concept.endState, right.concept.endState];
  if (one === null || other === null) return null;
  return base.relateStates(one, other).relation === "disjoint" ? "excluded" : null;
}

function relateMeanings(left: KnownWord, right: KnownWord): WordRelation | null {
  if (meet(left.synsets, right.synsets)) return "synonym";
  if (left.derived.has(right.key.lemma) || right.derived.has(left.key.lemma)) return "derived";
  if (meet(left.wider, right.synsets)) return "narrower";
  if (meet(left.near, right.synsets)) return "near";
  return meet(right.wider, left.synsets) ? "wider" : null;
}

function relateConcepts(
  left: KnownWord,
  right: KnownWord,
  base: KnowledgeBase,
): WordRelation | null {
  if (left.concept === null || right.concept === null) return null;
  const { relation } = base.relatePredicates(left.concept, right.concept);
  if (relation === "same") return "synonym";
  if (relation === "narrower") return "narrower";
  return relation === "broader" ? "wider" : null;
}

function sister(left: KnownWord, right: KnownWord): WordRelation | null {
  return meet(left.above, right.above) ? "sister" : null;
}

function meet(left: ReadonlySet<number>, right: ReadonlySet<number>): boolean {
  const [few, many] = left.size < right.size ? [left, right] : [right, left];
  for (const one of few) if (many.has(one)) return true;
  return false;
}

import type { Place } from "../model/place.ts";
import type { EndState, PredicateConcept, PredicateRelation } from "./concepts.ts";
import type { EntityDescription, Relation } from "./relations.ts";

/**
 * The user's declarations and the built-in tables, compiled into indexes. Pure and immutable;
 * declarations go first. Every answer is the same whatever the order of the declarations, and
 * `relate…(a, b)` mirrors `relate…(b, a)` (`narrower` becomes `broader`).
 */
export interface KnowledgeBase {
  /** Canonical form of a name or label: equal keys are the same entity label. */
  nameKey(label: string): string;
  /** `true` when a proper name or demonym in the label tells it from others of its kind. */
  isNamed(label: string): boolean;
  /**
   * Keys under which labels that may name the same entity meet: for every pair of labels that
   * `relateEntities` calls `same`, at least one key is shared. For building an inverted index.
   */
  blockingKeys(label: string): readonly string[];
  /** How two entities relate, by names, declarations and categories. */
  relateEntities(left: EntityDescription, right: EntityDescription): Relation;
  /**
   * Why two common nouns may be words for one thing ("blaze" / "fire"), by a lexicon; `null` when
   * nothing says so or there is no lexicon. Says that two may match, never that they do or do not.
   */
  relateNouns(left: EntityDescription, right: EntityDescription): string | null;
  /** Canonical key of a place: places of equal keys are the same. */
  placeKey(place: Place): string;
  /** Canonical keys of everything the place lies in, as declared, stated or known. */
  placesAround(place: Place): readonly string[];
  /** How two places relate, by names, containment, borders and distance. */
  relatePlaces(left: Place, right: Place): Relation;
  /** The concept that words for an event name; unknown words have one of their own. */
  predicate(words: string): PredicateConcept;
  /** How two predicates relate as words for one event. */
  relatePredicates(left: PredicateConcept, right: PredicateConcept): PredicateRelation;
  /** `same`, `disjoint` (exclude each other), `narrower`/`broader` (partial / whole), `unknown`. */
  relateStates(left: EndState, right: EndState): Relation;
  /** How two causes given for one event relate; words or predicates ("farm dispute"). */
  relateCauses(left: string, right: string): Relation;
  /** How two instruments named for one act relate. */
  relateMeans(left: string, right: string): Relation;
  /** How two populations that are counted relate ("children" / "people"). */
  relatePopulations(left: string, right: string): Relation;
  /** Canonical name of an attribute and whether it has one value only; `null` when unknown. */
  attribute(name: string): { readonly name: string; readonly singleValued: boolean } | null;
  /** How two values of one attribute relate ("colonel" / "Col."). */
  relateAttributeValues(attribute: string, left: string, right: string): Relation;
}

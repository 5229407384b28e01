import type { Role } from "../../model/role.ts";
import type { EndState } from "../concepts.ts";

/**
 * One concept of the predicate tables. What a row leaves out it inherits from the first concept of
 * `isA`, except `onset` and `presence`; `false`, `[]` and `null` stop the inheritance.
 *
 * Roles follow one convention: whoever an act is done to, and whoever dies, falls, sinks or
 * collapses, is the `patient`; what is held or stationed, and a truce, is the `theme`; who moves of
 * its own will is the `agent`.
 */
export interface PredicateRow {
  /** Canonical name, itself one of the words. */
  readonly name: string;
  /** Phrases for it in any inflection (verbs, light-verb phrases, nouns), between bars. */
  readonly words: string;
  /** Phrases that mean it in this very form only ("stormed", not "storm"), between bars. */
  readonly forms?: string;
  /** Names of directly wider concepts. */
  readonly isA?: readonly string[];
  /** A noun in front makes a kind of its own: "farm dispute" is not just a dispute. */
  readonly kinds?: boolean;
  readonly mutual?: boolean;
  readonly once?: boolean;
  /** Roles several entities can fill independently, besides those of every predicate. */
  readonly many?: readonly Role[];
  readonly endState?: EndState | null;
  /** See `PredicateConcept.needsPresenceOf`. */
  readonly needs?: readonly Role[];
  readonly presence?: {
    readonly of: Role;
    readonly present: boolean;
    readonly lasting?: boolean;
  };
  readonly speech?: boolean;
  readonly evidence?: boolean;
  readonly onset?: boolean;
  readonly cumulative?: boolean;
}

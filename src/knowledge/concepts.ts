import type { Role } from "../model/role.ts";

/** An end state a predicate leaves somebody or something in. */
export interface EndState {
  /** The question: "control", "life", "liberty", "structure" … */
  readonly axis: string;
  readonly state: string;
  /** The role of the thing in that state. */
  readonly of: Role;
}

/** What is known of a predicate. Unknown words get a concept of their own with `known: false`. */
export interface PredicateConcept {
  /** Canonical name; for an unknown predicate its stemmed words. Equal names are one concept. */
  readonly name: string;
  readonly known: boolean;
  /** Names of all wider concepts, nearest first: "shooting" -> ["attack", "armed-violence"]. */
  readonly wider: readonly string[];
  /** Both sides do it to each other. */
  readonly mutual: boolean;
  /** It happens once only to one patient. */
  readonly once: boolean;
  /** Roles that several entities can fill independently of each other. */
  readonly multiValued: readonly Role[];
  readonly endState: EndState | null;
  /** Roles whose fillers must have been at the place for it to happen. */
  readonly needsPresenceOf: readonly Role[];
  /**
   * For "be deployed", "withdraw": whose presence it is about, and whether they are there. Who is
   * deployed is there all the time (`lasting`), who withdraws was there before.
   */
  readonly presence: {
    readonly of: Role;
    readonly present: boolean;
    readonly lasting?: boolean;
  } | null;
  /** Somebody says something. */
  readonly speech: boolean;
  /** Says that a record exists or shows something (exist, show, prove, document). */
  readonly evidence: boolean;
  /** Says that fighting or the like began without saying who began it ("broke out"). */
  readonly agentlessOnset: boolean;
  /** Its counts can only rise as time passes (the dead, the arrested; not the missing). */
  readonly cumulative: boolean;
}

/**
 * How two predicates relate as words for one event. `axis`: both leave a state on one axis
 * (captured / held). `rival`: names whose definitions exclude each other (accident / attack).
 * `overlap`: names for partly the same (clash / incursion). `kin`: one can be part of or a loose
 * word for the other (attack / clash) and nothing follows from the choice.
 */
export type PredicateRelationName =
  | "same"
  | "narrower"
  | "broader"
  | "axis"
  | "rival"
  | "overlap"
  | "kin"
  | "unrelated";

/** See {@link PredicateRelationName}. */
export interface PredicateRelation {
  readonly relation: PredicateRelationName;
  readonly because: string;
}

import type { Role } from "./role.ts";

/** What a predicate means for the comparison. */
export interface PredicateDeclaration {
  /** Canonical name: "capture". */
  readonly name: string;
  /** Other words for it: "seize", "take". */
  readonly synonyms: readonly string[];
  /** A wider predicate: "capture" is a kind of "attack"; `null` for none. */
  readonly isA: string | null;
  /** Both sides do it to each other (clash, meet). */
  readonly mutual: boolean;
  /** It can happen only once to one patient (kill, sink, be born). */
  readonly once: boolean;
  /** Roles that several entities can fill independently. */
  readonly multiValued: readonly Role[];
}

/**
 * What a user declares of the world; it goes before the built-in base. Plain JSON; make one with
 * `knowledge({...})`.
 */
export interface Knowledge {
  /** Groups of names of one and the same entity, place, or attribute value. */
  readonly aliases: readonly (readonly string[])[];
  /** `[narrower, wider]`: "border guard" is a kind or part of "security forces". */
  readonly isA: readonly (readonly [string, string])[];
  /** Groups whose members exclude each other pairwise, as parties or as categories. */
  readonly disjoint: readonly (readonly string[])[];
  /** `[inner, outer]` places. */
  readonly within: readonly (readonly [string, string])[];
  /** Pairs of places that touch, or whose boundary is disputed. */
  readonly adjacent: readonly (readonly [string, string])[];
  readonly predicates: readonly PredicateDeclaration[];
  /** Groups of predicates or states that cannot both be true of one thing at one time. */
  readonly exclusive: readonly (readonly string[])[];
  /** Attributes that can have several values at once: "nationality". */
  readonly multiValuedAttributes: readonly string[];
  /** `false` leaves the built-in base out altogether. */
  readonly builtIn: boolean;
}

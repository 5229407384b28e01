import type { Role } from "../../model/role.ts";

/** Pairs `[inner or narrower, outer or wider]`, or a record from each inner to its outer ones. */
export type PairsInput =
  | readonly (readonly [string, string])[]
  | Readonly<Record<string, string | readonly string[]>>;

/** A predicate as the user declares it; only the name is needed. */
export interface PredicateInput {
  /** Canonical name: "capture". */
  readonly name: string;
  /** Other words for it. @defaultValue [] */
  readonly synonyms?: readonly string[];
  /** A wider predicate. @defaultValue null */
  readonly isA?: string | null;
  /** Both sides do it to each other. @defaultValue false */
  readonly mutual?: boolean;
  /** It can happen only once to one patient. @defaultValue false */
  readonly once?: boolean;
  /** Roles that several entities can fill independently. @defaultValue [] */
  readonly multiValued?: readonly Role[];
}

/** What `knowledge` takes; see `Knowledge` for what each declaration means. */
export interface KnowledgeInput {
  /** Groups of names of one entity, place or value; or a record from one name to its others. */
  readonly aliases?:
    | readonly (readonly string[])[]
    | Readonly<Record<string, string | readonly string[]>>;
  /** `{ "border guard": "security forces" }`: kinds and parts under what they belong to. */
  readonly isA?: PairsInput;
  /** Groups whose members exclude each other: `[["Taliban", "armed bandits"]]`. */
  readonly disjoint?: readonly (readonly string[])[];
  /** `{ "Islam Qala": "Herat", Herat: "Afghanistan" }`: places inside places. */
  readonly within?: PairsInput;
  /** Pairs of places that touch, or whose boundary is disputed. */
  readonly adjacent?: readonly (readonly [string, string])[];
  readonly predicates?: readonly PredicateInput[];
  /** Groups of predicates or states that cannot both be true of one thing at one time. */
  readonly exclusive?: readonly (readonly string[])[];
  /** Short for `predicates`: `"attend.agent"` lets several entities attend independently. */
  readonly multiValued?: readonly string[];
  /** Attributes that can have several values at once. */
  readonly multiValuedAttributes?: readonly string[];
  /** `false` leaves the built-in base out. @defaultValue true */
  readonly builtIn?: boolean;
}

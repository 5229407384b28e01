/** Where a judgement of the knowledge comes from: who could be asked about it. */
export type Licence = "declared" | "built-in" | "names" | "none";

/**
 * How two things relate. `narrower`: the left is a kind or part of the right. `disjoint`: they
 * cannot be one. `akin`: the same but for the words chosen (fighters / militants). `adjacent`:
 * they touch or their boundary is disputed. `unknown`: nothing says either way.
 */
export type RelationName =
  | "same"
  | "akin"
  | "narrower"
  | "broader"
  | "adjacent"
  | "disjoint"
  | "unknown";

/** A relation with its reason; the reason is printed in the `rule` of findings. */
export interface Relation {
  readonly relation: RelationName;
  readonly licence: Licence;
  /** Name and content of what was used: `"declared disjoint: Taliban | armed bandits"`. */
  readonly because: string;
}

/** An entity as the accounts describe it. */
export interface EntityDescription {
  /** Every name and label in use for it. */
  readonly labels: readonly string[];
  /** What accounts say it is. */
  readonly categories: readonly string[];
  /** Ids in other systems. */
  readonly sameAs: readonly string[];
}

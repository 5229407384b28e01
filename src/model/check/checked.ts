import type { Claim } from "../claim.ts";
import type { Entity } from "../entity.ts";
import type { Narrative } from "../narrative.ts";
import type { Report } from "./issue-list.ts";

/** A part in which fields, and items of its lists, that were broken are missing. */
export type Pruned<Part> = {
  readonly [Key in keyof Part]?:
    | (Part[Key] extends readonly (infer Item)[] ? readonly (Item | undefined)[] : Part[Key])
    | undefined;
};

/** What the checks across objects work on. */
export interface Checked {
  /** The fields beside entities and claims. */
  readonly frame: Pruned<Omit<Narrative, "entities" | "claims">>;
  readonly entities: readonly (readonly [index: number, entity: Pruned<Entity>])[];
  readonly claims: readonly (readonly [index: number, claim: Pruned<Claim>])[];
  /** Index of the first entity of each id. */
  readonly entityIds: ReadonlyMap<string, number>;
  /** Index of the first claim of each id. */
  readonly claimIds: ReadonlyMap<string, number>;
  readonly report: Report;
}

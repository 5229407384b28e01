import type { ClaimTable } from "./claim-table.ts";

/** What a method makes of a table. */
export interface Scores {
  /** By value, 0 or more; to be compared within an item only. */
  readonly belief: Float64Array;
  /** By source, 0 to 1; to be compared within one method only. */
  readonly trust: Float64Array;
}

/** A method of truth discovery: a pure function of the table. */
export type BeliefFunction = (table: ClaimTable, iterations: number) => Scores;

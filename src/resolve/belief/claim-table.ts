/**
 * Claims as numbers. Everything is sorted by name, so that nothing depends on the order of the
 * input; values stand by item, and claims by value. Whatever a method does is a pass over them.
 */
export interface ClaimTable {
  readonly sources: readonly string[];
  readonly items: readonly string[];
  /** The values of all items, those of one item side by side. */
  readonly values: readonly string[];
  /** Where the values of an item begin; one longer than `items`. */
  readonly valuesFrom: Int32Array;
  /** By value. */
  readonly itemOf: Int32Array;
  /** Where the claims of a value begin; one longer than `values`. */
  readonly claimsFrom: Int32Array;
  /** By claim. */
  readonly sourceAt: Int32Array;
  /** By claim. */
  readonly valueAt: Int32Array;
  /** By claim: votes, more than 0. */
  readonly weight: Float64Array;
  /** By source: how many claims it makes. */
  readonly claimCount: Int32Array;
  /** By source: what its claims weigh together. */
  readonly claimWeight: Float64Array;
  /** Where the values that a value lies in begin, in `above`; one longer than `values`. */
  readonly aboveFrom: Int32Array;
  /** Values of the same item that are broader. */
  readonly above: Int32Array;
}

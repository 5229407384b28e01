/** The way from one token to another along the arcs of their tree; indexes of tokens. */
export interface TreePath {
  /** From the first token up to below `top`; empty when the first token is `top`. */
  readonly up: readonly number[];
  /** Where the way turns. */
  readonly top: number;
  /** From below `top` down to the second token; empty when the second token is `top`. */
  readonly down: readonly number[];
}

/** A place between two tokens where a sentence may end. */
export interface Boundary {
  /** The token behind it. */
  readonly index: number;
  /** First token of the sentence so far. */
  readonly start: number;
  /** First token behind the paragraph. */
  readonly end: number;
  /** Kind of what stands before it: of a stop and the marks that close behind it as one. */
  readonly before: number;
  readonly isInBrackets: boolean;
  readonly isInQuotation: boolean;
}

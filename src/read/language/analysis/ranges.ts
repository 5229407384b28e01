/** A part of the text: `text.slice(start, end)`, in UTF-16 code units, half open. */
export interface TextSpan {
  /** First code unit. */
  readonly start: number;
  /** First code unit after it; at least `start`. */
  readonly end: number;
}

/** Consecutive tokens of an analysis: `tokens.slice(firstToken, endToken)`, half open. */
export interface TokenRange {
  /** Index of the first token. */
  readonly firstToken: number;
  /** Index of the first token after it; at least `firstToken`. */
  readonly endToken: number;
}

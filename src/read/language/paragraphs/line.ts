import type { TextSpan, TokenRange } from "../analysis/ranges.ts";

/** One line of the text that has words on it. */
export interface Line extends TextSpan, TokenRange {
  /** Whether a blank line, or the start of the text, is before it. */
  readonly isFirst: boolean;
  /** White space before its first word. */
  readonly indent: number;
}

import type { Name } from "./name.ts";
import type { Quotation } from "./quotation.ts";
import type { Sentence } from "./sentence.ts";
import type { Token } from "./token.ts";

/**
 * What was read off an English text: plain, readonly, JSON-safe data.
 *
 * Every `start` and `end` is a half-open range `[start, end)`. Those of a
 * {@link TextSpan} count UTF-16 code units of `text`; those of a {@link TokenRange} count tokens.
 * `text` is untouched: the tokens and the gaps between them rebuild it.
 */
export interface Analysis {
  /** The text that was read, untouched. */
  readonly text: string;
  /** In order; together they hold every token once. */
  readonly sentences: readonly Sentence[];
  /** In order, none overlapping another. */
  readonly tokens: readonly Token[];
  /** In order of their first token, none overlapping another. */
  readonly names: readonly Name[];
  /** In order of their opening mark; a nested one follows the one around it. */
  readonly quotations: readonly Quotation[];
}

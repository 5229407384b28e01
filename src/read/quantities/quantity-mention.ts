import type { Quantity } from "../../model/quantity.ts";
import type { TextSpan } from "../language/analysis/ranges.ts";

/**
 * A figure in the text. `quantity.counts` is left `null` for counts: which role is counted depends
 * on who takes part in what, and is decided where claims are made.
 */
export interface QuantityMention extends TextSpan {
  /** The token of the number itself. */
  readonly head: number;
  /** The token of the noun counted ("people" of "at least 25 people"); `null` when none is named. */
  readonly counted: number | null;
  readonly quantity: Quantity;
  /** An age or another measure of somebody is not a count. */
  readonly use: "count" | "measure" | "age";
}

import type { Comparison } from "../model/comparison.ts";
import { checkInteger } from "./check-integer.ts";
import { sortKeys } from "./json/sort-keys.ts";

/** See {@link toJSON}. */
export interface ToJsonOptions {
  /**
   * Spaces a level, an integer from 0 to 10; 0 puts everything on one line.
   * @defaultValue `2`
   */
  readonly indent?: number;
}

/**
 * A comparison as JSON text, which {@link fromJSON} reads back unchanged.
 *
 * Keys stand in one fixed order, whatever the order in memory, so that equal comparisons give equal
 * texts and saved ones can be compared line by line. Ends in a line end.
 *
 * @throws RangeError when `indent` is outside 0-10.
 */
export const toJSON = (comparison: Comparison, options: ToJsonOptions = {}): string => {
  const indent = checkInteger("indent", options.indent ?? 2, 0);
  if (indent > 10) throw new RangeError(`Cannot write report: indent is ${indent}, more than 10`);
  return `${JSON.stringify(comparison, sortKeys(), indent)}\n`;
};

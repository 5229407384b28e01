import { checkOptions, type OptionKeys } from "../model/check/check-options.ts";
import type { Comparison } from "../model/comparison.ts";
import { checkComparison } from "./check-comparison.ts";
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

const KEYS: OptionKeys<ToJsonOptions> = { indent: true };

/**
 * A comparison as JSON text, which {@link fromJSON} reads back unchanged.
 *
 * Keys stand in one fixed order, whatever the order in memory, so that equal comparisons give equal
 * texts and saved ones can be compared line by line. Ends in a line end.
 *
 * @throws TypeError for what is no comparison or no options, RangeError when `indent` is outside 0-10.
 */
export const toJSON = (comparison: Comparison, options: ToJsonOptions = {}): string => {
  checkOptions(options, "write a report", KEYS);
  const indent = checkInteger("indent", options.indent ?? 2, 0);
  if (indent > 10) throw new RangeError(`Cannot write report: indent is ${indent}, more than 10`);
  return `${JSON.stringify(checkComparison(comparison), sortKeys(), indent)}\n`;
};

import type { OptionKeys } from "../../model/check/check-options.ts";
import { describeValue } from "../../model/check/describe-value.ts";
import type { ReuseTextOptions } from "./reuse-text.ts";

/** What does not count as reuse. */
export interface TextReuseOptions {
  /**
   * Whether quotations of five words and more count. Two papers that print what the minister said
   * have not copied each other.
   *
   * @defaultValue false
   */
  readonly countQuotations?: boolean;
  /**
   * Sentences or lines that everybody prints, besides the built-in ones ("Reporting by ...").
   * Compared without regard to capitals and final punctuation.
   *
   * @defaultValue []
   */
  readonly boilerplate?: readonly string[];
}

/** All of them, for `checkOptions`. */
export const TEXT_REUSE_KEYS: OptionKeys<TextReuseOptions> = {
  countQuotations: true,
  boilerplate: true,
};

/**
 * Fills in what is not given.
 *
 * @throws TypeError for options of another type.
 */
export function readReuseOptions(options: TextReuseOptions): ReuseTextOptions {
  const { countQuotations = false, boilerplate = [] } = options;
  if (typeof countQuotations !== "boolean") {
    throw new TypeError(
      `Cannot find text reuse: countQuotations is true or false, not ${describeValue(countQuotations)}`,
    );
  }
  if (!Array.isArray(boilerplate) || boilerplate.some((one) => typeof one !== "string")) {
    throw new TypeError("Cannot find text reuse: boilerplate is an array of strings");
  }
  return { countQuotations, boilerplate };
}

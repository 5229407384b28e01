import { describeValue } from "../../../model/check/describe-value.ts";

/**
 * Stops what is no string, which only callers without types hand in.
 *
 * @param act - What cannot be done with it, as the message says it: "analyze".
 * @throws TypeError
 */
export function checkString(value: unknown, act: string): asserts value is string {
  if (typeof value !== "string") {
    throw new TypeError(`Cannot ${act} ${describeValue(value)}: it is no string`);
  }
}

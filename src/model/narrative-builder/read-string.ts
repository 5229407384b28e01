import { describeValue } from "../check/describe-value.ts";

/**
 * A string that says something.
 *
 * @throws TypeError when it is no string; RangeError when it is empty. Both name the path.
 */
export function readString(path: string, value: unknown): string {
  if (typeof value !== "string") {
    throw new TypeError(`${path}: must be a string, not ${describeValue(value)}`);
  }
  if (value.trim() === "") throw new RangeError(`${path}: must not be empty`);
  return value;
}

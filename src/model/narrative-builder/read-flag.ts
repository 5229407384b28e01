import { describeValue } from "../check/describe-value.ts";

/** A yes or no, `false` when absent. @throws TypeError naming the path for anything else. */
export function readFlag(path: string, value: unknown): boolean {
  if (value === undefined) return false;
  if (typeof value !== "boolean") {
    throw new TypeError(`${path}: must be true or false, not ${describeValue(value)}`);
  }
  return value;
}

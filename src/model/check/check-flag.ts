import { describeValue } from "./describe-value.ts";

/**
 * Makes sure that an option is a flag: "no" would count as `true`.
 *
 * @param purpose - What it is for: "compare".
 * @throws TypeError for what is neither `true`, `false` nor left out.
 */
export function checkFlag(purpose: string, name: string, value: unknown): void {
  if (value === undefined || typeof value === "boolean") return;
  throw new TypeError(
    `Cannot ${purpose}: ${name} must be true or false, not ${describeValue(value)}`,
  );
}

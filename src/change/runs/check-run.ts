import { describeValue } from "../../model/check/describe-value.ts";
import type { Comparison } from "../../model/comparison.ts";

/**
 * Refuses what is no comparison. It is not checked through and through: that is what `fromJSON` is for.
 *
 * @param name - Of the argument.
 * @throws TypeError
 */
export function checkRun(given: Comparison, name: string): void {
  const { findings, narratives }: Partial<Comparison> = given ?? {};
  if (Array.isArray(findings) && Array.isArray(narratives)) return;
  throw new TypeError(
    `Cannot compare runs: ${name} is ${describeValue(given)}, not a comparison; make it with compare() or read it with fromJSON()`,
  );
}

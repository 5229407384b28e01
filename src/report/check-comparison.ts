import { describeValue } from "../model/check/describe-value.ts";
import type { Comparison } from "../model/comparison.ts";

/**
 * Passes a comparison on. It is not checked through and through: that is what `fromJSON` is for.
 *
 * @throws TypeError for what is no comparison.
 */
export function checkComparison(given: Comparison): Comparison {
  const { narratives, findings, notCompared, alignment }: Partial<Comparison> = given ?? {};
  const lists = [narratives, findings, notCompared, alignment?.rows, alignment?.events];
  if (lists.every(Array.isArray)) return given;
  const isResult = typeof given === "object" && given !== null && "ok" in given;
  const hint = isResult
    ? "what fromJSON gives has it in `value`"
    : "make it with compare() or read it with fromJSON()";
  throw new TypeError(`Cannot write report: ${describeValue(given)} is no comparison; ${hint}`);
}

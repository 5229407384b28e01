import type { Comparison } from "../comparison.ts";
import { describeValue } from "./describe-value.ts";

/**
 * Refuses what is no comparison. It is not checked through and through: that is what `fromJSON` is for.
 *
 * @param purpose - What it is for, as an error says it: "find versions".
 * @param needs - Whether all of it is needed, or the accounts alone.
 * @throws TypeError
 */
export function checkIsComparison(
  given: Partial<Comparison>,
  purpose: string,
  needs: "all" | "narratives" = "all",
): void {
  const { narratives, findings, notCompared, alignment }: Partial<Comparison> = given ?? {};
  const rest = needs === "all" ? [findings, notCompared, alignment?.rows, alignment?.events] : [];
  if ([narratives, ...rest].every(Array.isArray)) return;
  const isResult = typeof given === "object" && given !== null && "ok" in given;
  const hint = isResult
    ? "what fromJSON gives has it in `value`"
    : "make it with compare() or read it with fromJSON()";
  throw new TypeError(`Cannot ${purpose}: ${describeValue(given)} is no comparison; ${hint}`);
}

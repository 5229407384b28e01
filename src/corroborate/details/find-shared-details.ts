import { compareText } from "../../align/compare-text.ts";
import { checkIsComparison } from "../../model/check/check-is-comparison.ts";
import { checkOptions, type OptionKeys } from "../../model/check/check-options.ts";
import type { Comparison } from "../../model/comparison.ts";
import type { Dependence } from "../../model/dependence.ts";
import { collectShared, type SharedValue } from "./collect-shared.ts";
import { createDifferences } from "./count-differences.ts";
import { strengthOf } from "./strength-of.ts";
import { type SharedPair, toPairs } from "./to-pairs.ts";

/** Options of {@link findSharedDetails}. */
export interface FindSharedDetailsOptions {
  /**
   * Pairs whose strength is below this are left out, 0-1.
   *
   * @defaultValue 0.3
   */
  readonly minStrength?: number;
}

const KEYS: OptionKeys<FindSharedDetailsOptions> = { minStrength: true };

/**
 * Finds accounts that share what is seldom shared by chance: an exact figure, time or age that few give
 * where many others give another, or one so odd that nobody would hit upon it.
 *
 * The strength is how probable it is that one has it from the other, by Bayes' rule as in Dong,
 * Berti-Équille and Srivastava (2009): it grows with the number of such values and how many others give
 * another, and shrinks with every value on which the two differ. One shared value alone stays at most
 * 0.7, below what makes two accounts one voice; it takes two. Give the result to `findCorroborations`
 * as `dependences`.
 *
 * Two accounts of one named source, or of one text, share what they share for that reason, and are
 * left out. So are roles, kinds and outcomes, of which there are few to choose from. Two who both
 * corrected what others copied look the same as two who share an error.
 *
 * At most three pairs a reading are looked at, each over the rows of the one that says less.
 *
 * @param comparison - From `compare`. Not changed.
 * @param options - See {@link FindSharedDetailsOptions}.
 * @returns One a pair of accounts, sorted by their ids.
 * @throws TypeError for what is no comparison, and when options are no object, RangeError when `minStrength` is outside 0-1.
 * @example Two who are wrong in the same way
 * ```ts
 * import assert from "node:assert/strict";
 * import { compare, findSharedDetails, narrative } from "rashomon";
 *
 * const told = (source: string, quantity: number) =>
 *   narrative({ source, claims: [{ predicate: "kill", patient: "people", quantity, event: "e" }] });
 * const others = ["Courier", "Herald", "Echo", "Post"].map((source) => told(source, 41));
 * const [found] = findSharedDetails(compare([told("Mail", 14), told("Sun", 14), ...others]));
 * assert.deepEqual(found?.narratives, ["mail", "sun"]);
 * assert.equal(found?.kind, "shared-error");
 * ```
 */
export function findSharedDetails(
  comparison: Comparison,
  options: FindSharedDetailsOptions = {},
): readonly Dependence[] {
  const { minStrength = 0.3 } = checkOptions(options, "find shared details", KEYS);
  checkIsComparison(comparison, "find shared details");
  if (!(minStrength >= 0 && minStrength <= 1)) {
    throw new RangeError(`Cannot find shared details with minStrength ${minStrength}: it is 0-1`);
  }
  const { rows, sharedTexts } = comparison.alignment;
  const shared = rows.flatMap(collectShared);
  const differencesOf = createDifferences(rows);
  return toPairs(shared, sharedTexts)
    .map((pair) => toDependence(pair, differencesOf(pair.narratives)))
    .filter(({ strength }) => strength >= minStrength)
    .sort((left, right) =>
      compareText(left.narratives.join("\u0000"), right.narratives.join("\u0000")),
    );
}

function toDependence(
  { narratives, values, evidence }: SharedPair,
  differences: number,
): Dependence {
  const isError = values.some(({ kind }) => kind === "shared-error");
  const strength = strengthOf(
    values.map(({ ratio }) => ratio),
    differences,
  );
  const shared = values.map(describe).join("; ");
  const differ = differences === 0 ? "" : `; they differ on ${differences}`;
  return {
    narratives,
    kind: isError ? "shared-error" : "shared-detail",
    strength: Math.round(strength * 100) / 100,
    reason: `Both give ${shared}${differ}`,
    evidence,
  };
}

function describe({ kind, noun, label, others }: SharedValue): string {
  if (kind === "shared-detail") return `the unusual ${noun} “${label}”`;
  return `the ${noun} “${label}”, where ${others} others give another`;
}

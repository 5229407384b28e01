import { checkIsComparison } from "../../model/check/check-is-comparison.ts";
import type { Comparison } from "../../model/comparison.ts";
import type { Finding } from "../../model/finding.ts";
import {
  type ChangedFinding,
  FINDING_CHANGES,
  type FindingChanges,
  type RunChanges,
} from "../../model/run-changes.ts";
import { compareAccounts } from "./compare-accounts.ts";
import { matchFindings } from "./match-findings.ts";

/**
 * Says what differs between two runs of `compare`: which findings are new, gone, still there, or still
 * there with another verdict, kind or score, and which accounts were added, removed or changed.
 *
 * A finding is known by its id. Where an account has changed what an event is called (an earlier
 * day, another place), the ids of its findings differ: those that are left over are the same conflict
 * when they are about the same slot and each side is still given by one of the same claims. Give
 * accounts the same ids in both runs; without ids of your own, those of a reader follow the order of
 * the documents.
 *
 * Linear in the findings and the claims behind them. Neither order of accounts matters.
 *
 * @param before - The earlier comparison, or one of other settings. Not changed.
 * @param after - The later one. Not changed.
 * @throws TypeError for what is no comparison.
 * @example A toll that is corrected
 * ```ts
 * import assert from "node:assert/strict";
 * import { compare, compareRuns, narrative } from "rashomon";
 *
 * const told = (source: string, quantity: number) =>
 *   narrative({
 *     source,
 *     claims: [{ predicate: "kill", patient: "people", quantity, place: "Lorn", time: "2024-05-04" }],
 *   });
 * const monday = compare([told("Courier", 30), told("Herald", 12)]);
 * const tuesday = compare([told("Courier", 12), told("Herald", 12)]);
 * const { findings, narratives } = compareRuns(monday, tuesday);
 * assert.equal(findings.resolved.length, 1);
 * assert.deepEqual(narratives.changed, ["courier"]);
 * ```
 */
export function compareRuns(before: Comparison, after: Comparison): RunChanges {
  checkIsComparison(before, "compare runs (before)");
  checkIsComparison(after, "compare runs (after)");
  return {
    findings: sortOut(before.findings, after.findings),
    narratives: compareAccounts(before.narratives, after.narratives),
  };
}

function sortOut(before: readonly Finding[], after: readonly Finding[]): FindingChanges {
  const earlierOf = matchFindings(before, after);
  const gone = new Set(before);
  const sorted = {
    new: [] as Finding[],
    unchanged: [] as Finding[],
    changed: [] as ChangedFinding[],
  };
  for (const finding of after) {
    const earlier = earlierOf.get(finding);
    if (earlier === undefined) {
      sorted.new.push(finding);
      continue;
    }
    gone.delete(earlier);
    const changes = FINDING_CHANGES.filter((field) => earlier[field] !== finding[field]);
    if (changes.length === 0) sorted.unchanged.push(finding);
    else sorted.changed.push({ before: earlier, after: finding, changes });
  }
  return { ...sorted, resolved: [...gone] };
}

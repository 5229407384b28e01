import type { Comparison } from "../../model/comparison.ts";
import type { Versions } from "../../model/version.ts";
import type { FindVersionsOptions } from "./find-versions-options.ts";
import { resolveVersions } from "./resolve-versions.ts";

/**
 * Finds the versions of what happened that can stand: the largest sets of readings that nothing
 * contradicts, each with who stands behind it and whom it takes apart; the smallest sets that cannot
 * be true together, each with the question that would settle it and who could answer.
 *
 * A version is a maximal consistent subset (Rescher and Manor 1970) of the readings in conflict.
 * Readings are taken with what depends on them: who denies a capture leaves nothing to say of who
 * captured it. There are as many such sets as there are ways to mix, so those are listed that form
 * around accounts as they stand: each largest set of accounts that agree, filled up with what else
 * goes with it, the accounts first that are taken apart the least. First come versions without
 * tension, then those of more independent origins, then those that take fewer accounts apart. It
 * does not say which is true. Conflicts that share no account are disputes of their own, whose
 * versions do not multiply.
 *
 * Linear in the readings; in the accounts of a dispute it is exponential at worst, so that the
 * search of a dispute stops after 500 sets or ten million looks at a conflict, which the result says.
 *
 * @param comparison - From `compare`. Not changed.
 * @param options - See {@link FindVersionsOptions}.
 * @returns Disputes, the largest first; none when nothing is in conflict. See {@link Versions}.
 * @throws TypeError for what is no comparison or no options, RangeError when `limit` is no integer
 * from 1.
 * @example Two accounts of a crossing, and one that goes with either
 * ```ts
 * import assert from "node:assert/strict";
 * import { compare, findVersions, narrative } from "rashomon";
 *
 * const told = (source: string, quantity: number) =>
 *   narrative({ source, claims: [{ predicate: "kill", patient: "people", place: "Harbourton", time: "2024-03-05", quantity }] });
 * const { disputes } = findVersions(compare([told("Courier", 12), told("Herald", 20), told("Echo", 12)]));
 * const [dispute] = disputes;
 * assert.deepEqual(
 *   dispute?.versions.map(({ supporters }) => supporters.map(({ source }) => source)),
 *   [["Courier", "Echo"], ["Herald"]],
 * );
 * assert.match(dispute?.conflicts[0]?.question ?? "", /12.* or .*20/);
 * ```
 */
export function findVersions(comparison: Comparison, options: FindVersionsOptions = {}): Versions {
  return resolveVersions(comparison, options, "find versions").versions;
}

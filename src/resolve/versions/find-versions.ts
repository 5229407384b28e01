import { createOriginTrace } from "../../corroborate/origins/create-origin-trace.ts";
import { createKnowledgeBase } from "../../knowledge/create-knowledge-base.ts";
import { knowledge as declareKnowledge } from "../../knowledge/knowledge-builder.ts";
import { checkOptions } from "../../model/check/check-options.ts";
import { describeValue } from "../../model/check/describe-value.ts";
import type { Comparison } from "../../model/comparison.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import type { Dispute, Versions } from "../../model/version.ts";
import { assembleDispute } from "./assemble-dispute.ts";
import { prepareDisputes } from "./prepare-disputes.ts";

/** Options of {@link findVersions}. */
export interface FindVersionsOptions {
  /**
   * `true` counts tensions as conflicts too: then no version holds two readings that are true
   * together only under an assumption that nobody states.
   *
   * @defaultValue `false`: contradictions only
   */
  readonly tensions?: boolean;
  /**
   * `true` lists all largest sets of readings, also those that no account stands behind as it is:
   * of four conflicts of two sides that may be sixteen.
   *
   * @defaultValue `false`: versions around whole accounts
   */
  readonly mixed?: boolean;
  /**
   * Versions that are listed a dispute, an integer from 1.
   *
   * @defaultValue `12`
   */
  readonly limit?: number;
  /**
   * What says which event is a toll and whose name is whose; give what the accounts were compared
   * with.
   *
   * @defaultValue the built-in knowledge
   */
  readonly knowledge?: Knowledge;
}

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
 * search stops after 500 sets or 20,000 steps a dispute, which the result says.
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
  checkOptions(options, "find versions");
  if (!Array.isArray(comparison?.findings)) {
    throw new TypeError(
      `Cannot find versions in ${describeValue(comparison)}: a comparison is what compare() gives`,
    );
  }
  const { tensions = false, mixed = false, limit = 12 } = options;
  if (!Number.isSafeInteger(limit) || limit < 1) {
    throw new RangeError(`Cannot find versions: limit is ${limit}, not an integer from 1`);
  }
  const prepared = prepareDisputes(comparison, tensions);
  if (prepared.disputes.length === 0) return { disputes: [], bounded: false, reason: null };
  const base = createKnowledgeBase(options.knowledge ?? declareKnowledge());
  const trace = createOriginTrace(comparison);
  let first = 1;
  const assembled = prepared.disputes.map((parts) => {
    const one = assembleDispute(parts, { comparison, prepared, base, trace, mixed, limit, first });
    first += one.dispute.versions.length;
    return one;
  });
  return summarize(
    assembled.map(({ dispute }) => dispute),
    assembled.some(({ complete }) => !complete),
    limit,
  );
}

function summarize(disputes: readonly Dispute[], stopped: boolean, limit: number): Versions {
  const cut = disputes.some(({ leftOut }) => leftOut !== 0);
  const reasons = [
    ...(stopped ? ["the search stopped before it had seen every largest set"] : []),
    ...(cut ? [`at most ${limit} versions of a dispute are listed`] : []),
  ];
  const bounded = reasons.length > 0;
  return { disputes, bounded, reason: bounded ? reasons.join("; ") : null };
}

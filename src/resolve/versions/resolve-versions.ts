import { type OriginTrace, traceOrigins } from "../../corroborate/origins/create-origin-trace.ts";
import { createKnowledgeBase } from "../../knowledge/create-knowledge-base.ts";
import { knowledge as declareKnowledge } from "../../knowledge/knowledge-builder.ts";
import { checkIsComparison } from "../../model/check/check-is-comparison.ts";
import { checkOptions, type OptionKeys } from "../../model/check/check-options.ts";
import type { Comparison } from "../../model/comparison.ts";
import type { Dispute, Versions } from "../../model/version.ts";
import { type AssembledDispute, assembleDispute } from "./assemble-dispute.ts";
import type { FindVersionsOptions } from "./find-versions-options.ts";
import { type PreparedDisputes, prepareDisputes } from "./prepare-disputes.ts";

/** Versions with what they were made of. */
export interface ResolvedVersions {
  readonly versions: Versions;
  readonly prepared: PreparedDisputes;
  /** In the order of `versions.disputes`. */
  readonly assembled: readonly AssembledDispute[];
  readonly trace: OriginTrace;
}

const KEYS: OptionKeys<FindVersionsOptions> = {
  tensions: true,
  mixed: true,
  limit: true,
  knowledge: true,
  dependences: true,
  oneVoice: true,
};

/**
 * Finds versions, keeping what they were made of.
 *
 * @param purpose - Starts the message of an error: "find versions".
 */
export function resolveVersions(
  comparison: Comparison,
  options: FindVersionsOptions,
  purpose: string,
): ResolvedVersions {
  checkOptions(options, purpose, KEYS);
  checkIsComparison(comparison, purpose);
  const { tensions = false, mixed = false, limit = 12 } = options;
  if (!Number.isSafeInteger(limit) || limit < 1) {
    throw new RangeError(`Cannot ${purpose}: limit is ${limit}, not an integer from 1`);
  }
  const prepared = prepareDisputes(comparison, tensions);
  const base = createKnowledgeBase(options.knowledge ?? declareKnowledge());
  const trace = traceOrigins(comparison, base, options);
  if (prepared.disputes.length === 0) {
    const versions = { disputes: [], bounded: false, reason: null };
    return { versions, prepared, assembled: [], trace };
  }
  let first = 1;
  const assembled = prepared.disputes.map((parts) => {
    const context = { comparison, prepared, base, trace, mixed, limit, first };
    const one = assembleDispute(parts, context);
    first += one.dispute.versions.length;
    return one;
  });
  const disputes = assembled.map(({ dispute }) => dispute);
  const stopped = assembled.some(({ complete }) => !complete);
  return { versions: summarize(disputes, stopped, limit), prepared, assembled, trace };
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

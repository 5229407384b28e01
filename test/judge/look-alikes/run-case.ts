import { compare } from "../../../src/compare.ts";
import { knowledge } from "../../../src/knowledge/knowledge-builder.ts";
import type { Comparison } from "../../../src/model/comparison.ts";
import { narrative } from "../../../src/model/narrative-builder/narrative.ts";
import type { LookAlikeCase } from "./case.ts";

/** The outcome of a case in the words of the case, so that both can be compared as they stand. */
export interface CaseOutcome {
  /** `kind verdict` of every contradiction and tension, sorted. */
  readonly conflicts: readonly string[];
  /** Kinds of the updates, sorted. */
  readonly updates: readonly string[];
  /** `kind verdict` of refinements and differences, sorted. */
  readonly others: readonly string[];
  /** Gates that stopped a pair, as `G1` … `G5`. */
  readonly gates: readonly string[];
  /** Everything, for whoever wants to see why. */
  readonly comparison: Comparison;
}

/**
 * Builds the accounts of a case and compares them.
 *
 * @param given - The case.
 */
export function runCase(given: LookAlikeCase): CaseOutcome {
  const comparison = compare(given.accounts.map(narrative), {
    ...(given.knowledge === undefined ? {} : { knowledge: knowledge(given.knowledge) }),
    ...(given.sameEvent === undefined ? {} : { sameEvent: given.sameEvent }),
  });
  return outcomeOf(comparison);
}

/** A comparison in the words of a case. */
export function outcomeOf(comparison: Comparison): CaseOutcome {
  const { findings, notCompared } = comparison;
  const named = (...verdicts: readonly string[]): readonly string[] =>
    findings
      .filter(({ verdict }) => verdicts.includes(verdict))
      .map(({ kind, verdict }) => `${kind} ${verdict}`)
      .sort();
  return {
    conflicts: named("contradiction", "tension"),
    updates: named("update").map((one) => one.replace(/ update$/u, "")),
    others: named("refinement", "difference"),
    gates: [...new Set(notCompared.map(({ gate }) => gate.slice(0, 2)))].sort(),
    comparison,
  };
}

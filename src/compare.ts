import { type AlignOptions, alignWith } from "./align/align.ts";
import { type JudgeOptions, judgeWith } from "./judge/judge.ts";
import { createKnowledgeBase } from "./knowledge/create-knowledge-base.ts";
import { knowledge } from "./knowledge/knowledge-builder.ts";
import { checkOptions } from "./model/check/check-options.ts";
import { type Comparison, SCHEMA_VERSION } from "./model/comparison.ts";
import type { Narrative } from "./model/narrative.ts";

/** Options of {@link compare}: those of every stage. */
export interface CompareOptions extends AlignOptions, JudgeOptions {}

/**
 * Compares accounts: lines up their claims and judges where they stand against each other.
 *
 * It does not say which account is true. Pure: no network, file, clock or randomness.
 *
 * @param narratives - Accounts with unique ids, from `narrative`, `parseNarrative` or a reader.
 * @param options - See {@link CompareOptions}.
 * @returns One JSON-safe value. Another order of `narratives` permutes the columns of the table and
 * changes nothing else.
 * @throws TypeError for what is no list of narratives, no options or no knowledge; RangeError when two
 * narratives have the same id or `minScore` is outside 0-1.
 * @example Two tolls of one attack
 * ```ts
 * import assert from "node:assert/strict";
 * import { compare, narrative } from "rashomon";
 *
 * const told = { place: "Kabul airport", time: "2021-08-26" };
 * const { findings } = compare([
 *   narrative({ source: "First Daily", claims: [{ predicate: "kill", patient: "people", quantity: 60, ...told }] }),
 *   narrative({ source: "Second Daily", claims: [{ predicate: "kill", patient: "people", quantity: "at least 90", ...told }] }),
 * ]);
 * assert.equal(findings[0]?.kind, "quantity");
 * assert.equal(findings[0]?.verdict, "contradiction");
 * ```
 */
export function compare(
  narratives: readonly Narrative[],
  options: CompareOptions = {},
): Comparison {
  checkOptions(options, "compare");
  const base = createKnowledgeBase(
    options.knowledge === undefined ? knowledge() : options.knowledge,
    options.lexicon ?? null,
  );
  const alignment = alignWith(narratives, base, options.sameEvent ?? false);
  const { findings, notCompared } = judgeWith(alignment, base, options);
  return { schemaVersion: SCHEMA_VERSION, narratives, alignment, findings, notCompared };
}

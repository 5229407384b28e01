import { type AlignOptions, alignWith } from "./align/align.ts";
import { type JudgeOptions, judgeWith } from "./judge/judge.ts";
import { calibratedScore } from "./judge/score/calibrated-score.ts";
import { consultWitness, type PreparedConsultation } from "./judge/witness/consult-witness.ts";
import { createKnowledgeBase } from "./knowledge/create-knowledge-base.ts";
import type { KnowledgeBase } from "./knowledge/knowledge-base.ts";
import { knowledge } from "./knowledge/knowledge-builder.ts";
import { checkFlag } from "./model/check/check-flag.ts";
import { checkOptions, type OptionKeys } from "./model/check/check-options.ts";
import { type Comparison, SCHEMA_VERSION } from "./model/comparison.ts";
import type { EntailmentWitness } from "./model/entailment.ts";
import type { Narrative } from "./model/narrative.ts";

/** Options of {@link compare}: those of every stage. */
export interface CompareOptions extends AlignOptions, JudgeOptions {
  /**
   * A witness that is asked what follows from the words of two accounts of one event, where no rule
   * found a conflict between them: `createEntailment` of `rashomon/english`, or a model of yours.
   * What it finds is of the kind `x-entailment` and names the witness in its rule; by itself it makes
   * a contradiction only when it is as good as sure in both directions.
   * @defaultValue none
   */
  readonly entailment?: EntailmentWitness;
}

const KEYS: OptionKeys<CompareOptions> = {
  knowledge: true,
  lexicon: true,
  sameEvent: true,
  detectors: true,
  minScore: true,
  entailment: true,
};

/**
 * Compares accounts: lines up their claims and judges where they stand against each other.
 *
 * It does not say which account is true. Pure: no network, file, clock or randomness.
 *
 * @param narratives - Accounts with unique ids, from `narrative`, `parseNarrative` or a reader.
 * @param options - See {@link CompareOptions}.
 * @returns One JSON-safe value. Another order of `narratives` permutes the columns of the table and
 * changes nothing else.
 * @throws TypeError for what is no list of narratives, no options or no knowledge, and for a witness that
 * answers later (see {@link compareAsync}); RangeError when two narratives have the same id or
 * `minScore` is outside 0-1.
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
  checkOptions(options, "compare", KEYS);
  checkFlag("compare", "sameEvent", options.sameEvent);
  const base = createKnowledgeBase(
    options.knowledge === undefined ? knowledge() : options.knowledge,
    options.lexicon ?? null,
  );
  const compared = compareWith(narratives, base, options);
  if (options.entailment === undefined) return compared;
  const { pairs, conclude } = prepare(options.entailment, compared, base, options);
  const answers = options.entailment.judge(pairs);
  if (!Array.isArray(answers)) {
    throw new TypeError(
      `The witness "${options.entailment.name}" answers later: await compareAsync() instead of compare()`,
    );
  }
  return { ...compared, findings: conclude(answers) };
}

/**
 * {@link compare} for a witness that answers later, such as a model: everything else is the same.
 *
 * @param narratives - As for {@link compare}.
 * @param options - As for {@link compare}; `entailment.judge` may return a promise.
 * @returns What {@link compare} returns, and rejects with what it throws.
 */
export async function compareAsync(
  narratives: readonly Narrative[],
  options: CompareOptions = {},
): Promise<Comparison> {
  const { entailment, ...others } = checkOptions(options, "compare", KEYS);
  const compared = compare(narratives, others);
  if (entailment === undefined) return compared;
  const base = createKnowledgeBase(
    options.knowledge === undefined ? knowledge() : options.knowledge,
    options.lexicon ?? null,
  );
  const { pairs, conclude } = prepare(entailment, compared, base, options);
  return { ...compared, findings: conclude(await entailment.judge(pairs)) };
}

function compareWith(
  narratives: readonly Narrative[],
  base: KnowledgeBase,
  options: CompareOptions,
): Comparison {
  const alignment = alignWith(narratives, base, options.sameEvent ?? false);
  const { findings, notCompared } = judgeWith(alignment, base, options);
  return { schemaVersion: SCHEMA_VERSION, narratives, alignment, findings, notCompared };
}

function prepare(
  witness: EntailmentWitness,
  { alignment, findings }: Comparison,
  base: KnowledgeBase,
  { minScore = 0 }: CompareOptions,
): PreparedConsultation {
  return consultWitness(witness, {
    alignment,
    base,
    findings,
    minScore,
    scoreOf: calibratedScore,
  });
}

import { alignWith } from "../../../src/align/align.ts";
import { judgeWith } from "../../../src/judge/judge.ts";
import { bareScore } from "../../../src/judge/score/score-of.ts";
import { consultWitness } from "../../../src/judge/witness/consult-witness.ts";
import type { KnowledgeBase } from "../../../src/knowledge/knowledge-base.ts";
import type { Finding } from "../../../src/model/finding.ts";
import type { Narrative } from "../../../src/model/narrative.ts";
import type { EnglishEntailment } from "../../../src/read/entailment/create-entailment.ts";

/** How accounts are compared. */
export interface BareOptions {
  readonly base: KnowledgeBase;
  readonly sameEvent?: boolean;
  readonly witness?: EnglishEntailment;
}

/** The contradictions and tensions that `compare` gives, with scores that are not calibrated. */
export function compareBare(
  narratives: readonly Narrative[],
  { base, sameEvent = false, witness }: BareOptions,
): readonly Finding[] {
  const alignment = alignWith(narratives, base, sameEvent);
  const { findings } = judgeWith(alignment, base, { scoreOf: bareScore });
  const all = witness === undefined ? findings : consult();
  return all.filter(({ verdict }) => verdict === "contradiction" || verdict === "tension");

  function consult(): readonly Finding[] {
    if (witness === undefined) return findings;
    const given = { alignment, base, findings, minScore: 0, scoreOf: bareScore };
    const { pairs, conclude } = consultWitness(witness, given);
    return conclude(witness.judge(pairs));
  }
}

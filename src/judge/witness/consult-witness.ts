import type { KnowledgeBase } from "../../knowledge/knowledge-base.ts";
import type { Alignment } from "../../model/alignment.ts";
import type { EntailmentScores, EntailmentWitness, TextPair } from "../../model/entailment.ts";
import type { Finding } from "../../model/finding.ts";
import { createJudgeContext } from "../judge-context.ts";
import type { ScoreOf } from "../score/score-of.ts";
import { sortFindings } from "../sort-findings.ts";
import { toFinding } from "../to-finding.ts";
import { witnessDrafts } from "./witness-drafts.ts";
import { witnessQuestions } from "./witness-questions.ts";

/** What a consultation needs beside the witness. */
export interface Consultation {
  readonly alignment: Alignment;
  readonly base: KnowledgeBase;
  /** What the rules found. */
  readonly findings: readonly Finding[];
  readonly minScore: number;
  readonly scoreOf: ScoreOf;
}

/** The pairs that a witness is asked, and what to make of its answers. */
export interface PreparedConsultation {
  /** Each question in both directions, first all forward. */
  readonly pairs: readonly TextPair[];
  /** All findings, those of the rules and those on the witness's word, sorted. */
  readonly conclude: (answers: readonly EntailmentScores[]) => readonly Finding[];
}

/** Prepares what {@link EntailmentWitness.judge} is asked about an alignment. */
export function consultWitness(
  { name }: Pick<EntailmentWitness, "name">,
  { alignment, base, findings, minScore, scoreOf }: Consultation,
): PreparedConsultation {
  const questions = witnessQuestions(alignment, findings);
  const words = questions.map(({ left, right }) => [left.words, right.words] as const);
  return {
    pairs: [
      ...words.map(([premise, hypothesis]) => ({ premise, hypothesis })),
      ...words.map(([hypothesis, premise]) => ({ premise, hypothesis })),
    ],
    conclude(answers) {
      if (answers.length !== 2 * questions.length) {
        throw new RangeError(
          `The witness "${name}" gave ${answers.length} answers to ${2 * questions.length} pairs`,
        );
      }
      const [forward, backward] = [
        answers.slice(0, questions.length),
        answers.slice(questions.length),
      ];
      const context = createJudgeContext(alignment, base);
      const added = witnessDrafts(questions, forward, backward, name, context)
        .map((draft) => toFinding(draft, scoreOf))
        .filter(({ score }) => score >= minScore);
      return sortFindings([...findings, ...added]);
    },
  };
}

import type { EntailmentScores } from "../../model/entailment.ts";
import type { Reading } from "../../model/reading.ts";
import { createSameEvent } from "../gates/same-event.ts";
import type { JudgeContext } from "../judge-context.ts";
import type { FindingDraft } from "../to-finding.ts";
import type { WitnessQuestion, WitnessSide } from "./witness-question.ts";

/** Below it a witness that sees a contradiction is not believed. */
const LEAST = 0.7;

/** From it on, in both directions and on one certain event, it is believed by itself. */
const SURE = 0.95;

/** What a doubt about the event leaves of the score, as for the rules. */
const DOUBT_FACTOR = 0.6;

/**
 * Findings on the word of a witness, under a kind of their own.
 *
 * @param questions - What it was asked.
 * @param forward - Its answers with the left words as premise, question by question.
 * @param backward - The same with the right words as premise.
 * @param name - Who it is; named in the rule.
 */
export function witnessDrafts(
  questions: readonly WitnessQuestion[],
  forward: readonly EntailmentScores[],
  backward: readonly EntailmentScores[],
  name: string,
  context: JudgeContext,
): readonly FindingDraft[] {
  return questions.flatMap((question, index): FindingDraft[] => {
    const { locus, left, right } = question;
    const scores = [forward[index], backward[index]].map((one) => one?.contradict ?? 0);
    // One that holds in one direction only mistakes what is left open for what is denied.
    const sure = Math.min(...scores);
    if (!(sure >= LEAST)) return [];
    const event = createSameEvent(locus.event, context)(left.support, right.support);
    const isBelieved = sure >= SURE && event.certain;
    return [
      {
        kind: "x-entailment",
        verdict: isBelieved ? "contradiction" : "tension",
        score: sure * (event.certain ? 1 : DOUBT_FACTOR),
        self: false,
        locus,
        readings: [toReading(left), toReading(right)],
        rule: `the witness "${name}" takes one for a contradiction of the other (${sure.toFixed(2)})`,
        assumptions: [
          `the judgement of "${name}", which no rule of this library has checked`,
          ...(event.certain ? [] : [event.doubt]),
        ],
      },
    ];
  });
}

function toReading({ words, value, support }: WitnessSide): Reading {
  return { key: words, label: `“${words}”`, value, support: [support] };
}

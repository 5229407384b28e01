import { shareRight } from "../../../src/judge/score/score-curve.ts";
import { SCORE_TABLE } from "../../../src/judge/score/score-table.ts";
import type { CalibrationItem } from "../calibration/calibration-item.ts";
import { crossValidatedScores } from "../calibration/cross-validated-scores.ts";
import { judgeFindings } from "../calibration/judge-findings.ts";
import { calibrationError, type Prediction, reliabilityBins } from "../calibration/reliability.ts";
import { weightsOf } from "../calibration/weights-of.ts";
import type { EvaluationResult, EvaluationSet } from "../evaluation-set.ts";

/**
 * Whether findings with a score of about s are right about s of the time. `ece`: of the scores that the
 * package gives; `crossValidated`: of curves fitted without the findings they are measured on;
 * `evened`: the same with no source louder than 40 findings; `bare`: before calibration.
 */
export const calibration: EvaluationSet = { name: "calibration", directory: ".", run };

async function run(data: string): Promise<EvaluationResult> {
  const items = await judgeFindings(data);
  const shipped = items.map(({ ground, bare }) => shareRight(SCORE_TABLE[ground], bare));
  const crossed = crossValidatedScores(items);
  const bare = items.map((one) => one.bare);
  const evened = weightsOf(items);
  const error = (scores: readonly number[], weights?: readonly number[]) =>
    rounded(calibrationError(toPredictions(items, scores, weights)));
  return {
    lines: [
      ...binLines("all, as shipped", toPredictions(items, shipped)),
      ...binLines("all, cross-validated", toPredictions(items, crossed)),
      ...binLines("all, bare", toPredictions(items, bare)),
      "",
      ...shareLines("source", items, ({ source }) => source, { bare, shipped, crossed }),
      "",
      ...shareLines("ground", items, ({ ground }) => ground, { bare, shipped, crossed }),
    ],
    figures: {
      ece: error(shipped),
      crossValidated: error(crossed),
      evened: error(crossed, evened),
      bare: error(bare),
      items: items.length,
    },
  };
}

function toPredictions(
  items: readonly CalibrationItem[],
  scores: readonly number[],
  weights?: readonly number[],
): readonly Prediction[] {
  return items.map(({ right }, index) => ({
    score: scores[index] ?? 0,
    right,
    weight: weights?.[index] ?? 1,
  }));
}

function binLines(name: string, predictions: readonly Prediction[]): readonly string[] {
  return [
    `== ${name}: ${predictions.length} findings, ECE ${calibrationError(predictions).toFixed(3)}`,
    "  score      count  mean score  share right",
    ...reliabilityBins(predictions).map(
      ({ from, count, meanScore, shareRight: share }) =>
        `  ${from.toFixed(1)}-${(from + 0.1).toFixed(1)}  ${String(count).padStart(7)}` +
        `${meanScore.toFixed(2).padStart(12)}${share.toFixed(2).padStart(13)}`,
    ),
  ];
}

/** One line for each source, or each ground: how many, how many right, and the error of each score. */
function shareLines(
  title: string,
  items: readonly CalibrationItem[],
  keyOf: (item: CalibrationItem) => string,
  scores: Readonly<Record<string, readonly number[]>>,
): readonly string[] {
  const header = Object.keys(scores).map((name) => `ECE ${name}`.padStart(13));
  const keys = [...new Set(items.map(keyOf))];
  return [
    `${title.padEnd(24)}  count   right${header.join("")}`,
    ...keys.map((key) => {
      const own = items.flatMap((one, index) => (keyOf(one) === key ? [index] : []));
      const right = own.filter((index) => items[index]?.right).length;
      const errors = Object.values(scores).map((all) => {
        const predictions = toPredictions(items, all).filter((_, index) => own.includes(index));
        return calibrationError(predictions).toFixed(3).padStart(13);
      });
      const share = (right / own.length).toFixed(2).padStart(8);
      return `${key.padEnd(24)}${String(own.length).padStart(7)}${share}${errors.join("")}`;
    }),
  ];
}

function rounded(error: number): number {
  return Math.round(error * 1000) / 1000;
}

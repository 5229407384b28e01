import { classifyReuse } from "../../../src/corroborate/reuse/classify-reuse.ts";
import {
  REUSE_CLASSES,
  type ReuseClass,
  type ReuseMeasures,
} from "../../../src/model/text-reuse.ts";
import type { EvaluationResult } from "../evaluation-set.ts";
import { rate } from "../ud/rate.ts";
import {
  type Fit,
  fitContainment,
  fitMajority,
  fitThresholds,
  type MeasuredAnswer,
  thresholdsOf,
} from "./reuse-classifiers.ts";

type Classify = (measures: ReuseMeasures) => ReuseClass;

/** Accuracy of the library as it is, of bounds fitted without the task in question, of baselines. */
export function reuseFigures(answers: readonly MeasuredAnswer[]): EvaluationResult {
  const classify: Classify = (measures) => classifyReuse(measures);
  const accuracy = rate(rightOf(answers, classify), answers.length);
  const figures = {
    accuracy,
    crossValidated: crossValidated(answers, fitThresholds),
    majority: crossValidated(answers, fitMajority),
    containment: crossValidated(answers, fitContainment),
    binary: rate(
      answers.filter((one) => (classify(one.measures) === "none") === (one.class === "none"))
        .length,
      answers.length,
    ),
    items: answers.length,
  };
  const { reused, copied, lightly } = thresholdsOf(answers);
  const lines = [
    `== ${answers.length} answers to ${new Set(answers.map(({ task }) => task)).size} tasks`,
    `  accuracy, four classes                        ${accuracy}`,
    `  bounds fitted without the task (one left out) ${figures.crossValidated ?? "-"}`,
    `  most frequent class of the other tasks        ${figures.majority ?? "-"}`,
    `  bounds on shingles of three words alone       ${figures.containment ?? "-"}`,
    `  reused or not                                 ${figures.binary}`,
    `  bounds fitted on all of these                 ${[reused, copied, lightly].map((one) => one.toFixed(3)).join(", ")}`,
    ...confusion(answers, classify),
  ];
  return { lines, figures };
}

function rightOf(answers: readonly MeasuredAnswer[], classify: Classify): number {
  return answers.filter((answer) => classify(answer.measures) === answer.class).length;
}

/** Fits without one task and measures on it, for each; `null` when there is one task only. */
function crossValidated(answers: readonly MeasuredAnswer[], learn: Fit): number | null {
  const tasks = [...new Set(answers.map(({ task }) => task))];
  if (tasks.length < 2) return null;
  const right = tasks.map((task) =>
    rightOf(
      answers.filter((answer) => answer.task === task),
      learn(answers.filter((answer) => answer.task !== task)),
    ),
  );
  return rate(
    right.reduce((sum, one) => sum + one, 0),
    answers.length,
  );
}

/** A row for each class: what its answers were taken for. */
function confusion(answers: readonly MeasuredAnswer[], classify: Classify): readonly string[] {
  const width = 17;
  const cells = (row: readonly (string | number)[]) =>
    row.map((cell) => String(cell).padStart(width)).join("");
  return [
    `  ${"".padEnd(width)}${cells(REUSE_CLASSES)}`,
    ...REUSE_CLASSES.map((gold) => {
      const of = answers.filter((answer) => answer.class === gold);
      const counts = REUSE_CLASSES.map(
        (found) => of.filter(({ measures }) => classify(measures) === found).length,
      );
      return `  ${gold.padEnd(width)}${cells(counts)}`;
    }),
  ];
}

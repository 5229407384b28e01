import { textReuse } from "../../../src/corroborate/reuse/text-reuse.ts";
import type { EvaluationSet } from "../evaluation-set.ts";
import { readAnswers } from "../text-reuse/read-answers.ts";
import { reuseFigures } from "../text-reuse/reuse-figures.ts";

/**
 * Levels of copying: answers to questions, written from a source by cutting, light or heavy
 * revision, or without it (Clough and Stevenson 2011). Quotations count, as the source's own
 * quotations are what was there to be copied.
 */
export const cloughStevensonReuse: EvaluationSet = {
  name: "clough-stevenson-reuse",
  directory: "clough-stevenson-reuse",
  run,
};

function run(folder: string) {
  const answers = readAnswers(folder);
  if (answers === null || answers.length === 0) return null;
  return reuseFigures(
    answers.map((answer) => ({
      task: answer.task,
      class: answer.class,
      measures: textReuse(answer.text, answer.source, { countQuotations: true }).measures,
    })),
  );
}

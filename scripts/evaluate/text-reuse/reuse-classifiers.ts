import { classifyReuse } from "../../../src/corroborate/reuse/classify-reuse.ts";
import {
  REUSE_CLASSES,
  type ReuseClass,
  type ReuseMeasures,
} from "../../../src/model/text-reuse.ts";
import { fitBound } from "./fit-bound.ts";

/** An answer, measured. */
export interface MeasuredAnswer {
  readonly task: string;
  readonly class: ReuseClass;
  readonly measures: ReuseMeasures;
}

/** Learns from answers to tell the class of others. */
export type Fit = (answers: readonly MeasuredAnswer[]) => (measures: ReuseMeasures) => ReuseClass;

/** The most frequent class, whatever the text. */
export const fitMajority: Fit = (answers) => {
  const count = (one: ReuseClass) => answers.filter((answer) => answer.class === one).length;
  const [most = "none"] = [...REUSE_CLASSES].sort((left, right) => count(right) - count(left));
  return () => most;
};

/** Bounds on the containment of three-word shingles alone (Clough and Stevenson 2011). */
export const fitContainment: Fit = (answers) => {
  const share = ({ containment }: ReuseMeasures) => containment[2]?.share ?? 0;
  const bounds = REUSE_CLASSES.slice(0, -1).map((_, rank) => {
    const isAbove = (answer: MeasuredAnswer) => REUSE_CLASSES.indexOf(answer.class) <= rank;
    const beside = answers.filter(
      (answer) => Math.abs(REUSE_CLASSES.indexOf(answer.class) - rank - 0.5) < 1,
    );
    return fitBound(
      beside.filter(isAbove).map(({ measures }) => share(measures)),
      beside.filter((answer) => !isAbove(answer)).map(({ measures }) => share(measures)),
    );
  });
  return (measures) => {
    const rank = bounds.findIndex((bound) => share(measures) >= bound);
    return REUSE_CLASSES[rank] ?? "none";
  };
};

/** The bounds of `classifyReuse`, one after the other, each on what the one before lets through. */
export const fitThresholds: Fit = (answers) => {
  const thresholds = thresholdsOf(answers);
  return (measures) => classifyReuse(measures, thresholds);
};

/** What {@link fitThresholds} learns. */
export function thresholdsOf(answers: readonly MeasuredAnswer[]) {
  const presence = ({ vocabulary, covered }: ReuseMeasures) => (vocabulary + covered) / 2;
  const bound = (
    of: readonly MeasuredAnswer[],
    value: (measures: ReuseMeasures) => number,
    isFirst: (one: ReuseClass) => boolean,
  ) =>
    fitBound(
      of.filter((one) => isFirst(one.class)).map(({ measures }) => value(measures)),
      of.filter((one) => !isFirst(one.class)).map(({ measures }) => value(measures)),
    );
  const reused = bound(answers, presence, (one) => one !== "none");
  const taken = answers.filter(({ measures }) => presence(measures) >= reused);
  const copied = bound(
    taken,
    ({ typicalRun }) => typicalRun,
    (one) => one === "copied",
  );
  const revised = taken.filter(({ measures }) => measures.typicalRun < copied);
  const lightly = bound(
    revised,
    ({ covered }) => covered,
    (one) => one === "lightly-revised",
  );
  return { reused, copied, lightly };
}

import type { Credibility, Reliability } from "../../model/source.ts";
import { CREDIBILITY_PRIOR, NEUTRAL_PRIOR, RELIABILITY_PRIOR } from "./prior-weights-table.ts";
import type { SourcedValue } from "./sourced-value.ts";

/**
 * How many votes a claim weighs, by what was thought of it before: 1 for nothing, 1.8 for "A" or
 * "1", 3.24 for "A1", 0.04 for "E5". Weighing claims so is generalised fact-finding (Pasternack and
 * Roth, 2011, "Making better informed trust decisions with generalized fact-finding").
 *
 * @param prior - See {@link SourcedValue}; a whole number from 1 is a credibility grade.
 * @param path - Starts the message of an error.
 * @throws RangeError for a number or a grade that there is not, TypeError for anything else.
 */
export function priorWeight(prior: SourcedValue["prior"], path: string): number {
  if (prior === undefined) return 1;
  if (typeof prior === "number") return numberPrior(prior, path) / NEUTRAL_PRIOR;
  if (typeof prior !== "string") {
    throw new TypeError(`${path} is no grade and no number: ${String(prior)}`);
  }
  const grades = /^([A-F])([1-6])?$/.exec(prior);
  if (grades === null) throw new RangeError(`${path} is no Admiralty grade: ${prior}`);
  const [, reliability, credibility] = grades;
  const ofSource = RELIABILITY_PRIOR[reliability as Reliability] / NEUTRAL_PRIOR;
  if (credibility === undefined) return ofSource;
  return (ofSource * CREDIBILITY_PRIOR[Number(credibility) as Credibility]) / NEUTRAL_PRIOR;
}

/** 1 is the grade "confirmed" and not certainty, which no prior gives. */
function numberPrior(prior: number, path: string): number {
  const grade = (CREDIBILITY_PRIOR as Readonly<Record<number, number>>)[prior];
  if (grade !== undefined) return grade;
  if (prior > 0 && prior < 1) return prior;
  throw new RangeError(`${path} is neither in (0, 1) nor a grade from 1 to 6: ${prior}`);
}

import type { Appraisal } from "../model/appraisal.ts";
import { describeValue } from "../model/check/describe-value.ts";

/**
 * Passes an appraisal on; like a comparison it is not checked through and through.
 *
 * @throws TypeError for what is no appraisal.
 */
export function checkAppraisal(given: Appraisal): Appraisal {
  const appraisal: Partial<Appraisal> = given ?? {};
  const { corroborations, textReuse, dependences, misquotations, omissions } = appraisal;
  const { circularReporting, certaintyInflation, framing, versions, hypotheses, belief } =
    appraisal;
  const lists = [
    ...[corroborations, textReuse, dependences, misquotations, omissions, certaintyInflation],
    ...[circularReporting?.loops, framing?.referents, versions?.disputes],
    ...[hypotheses?.matrices, belief?.items],
  ];
  if (lists.every(Array.isArray)) return given;
  throw new TypeError(
    `Cannot write report: ${describeValue(given)} is no appraisal; make it with appraise()`,
  );
}

import { findFraming, findOmissions } from "rashomon";
import type { Comparison } from "../../../src/model/comparison.ts";
import type { ReferentFraming } from "../../../src/model/framing.ts";
import type { EvaluationResult } from "../evaluation-set.ts";
import type { Gold } from "./gold.ts";
import { matchOmission } from "./match-omission.ts";

/** Annotated omissions and terms of framing found, and the omissions found beside them. */
export function scoreSilence(comparison: Comparison, gold: Gold): EvaluationResult {
  const omissions = findOmissions(comparison);
  const left = gold.omissions.map((wanted) => ({
    wanted,
    found: omissions.filter((one) => matchOmission(one, wanted, gold, comparison)),
  }));
  const leftOut = new Set(left.flatMap(({ found }) => found));
  const more = omissions.filter((one) => !leftOut.has(one));
  const { referents } = findFraming(comparison);
  const terms = gold.framing.map((one) => bestTerms(one.terms, referents));
  return {
    lines: [
      ...left.map(
        ({ wanted, found }) => `${found.length > 0 ? "+" : "-"} omission: ${wanted.omits}`,
      ),
      ...more.map((one) => `? omission: ${one.explanation}`),
      ...terms.map((found) => `terms: ${found.join(", ")}`),
    ],
    figures: {
      omissions: left.filter(({ found }) => found.length > 0).length,
      omissionsBeyond: more.length,
      framingTerms: terms.flat().length,
    },
  };
}

/** Of the annotated terms those that one referent has, as many as any has. */
function bestTerms(
  wanted: readonly string[],
  referents: readonly ReferentFraming[],
): readonly string[] {
  const found = referents.map(({ terms }) => wanted.filter((term) => terms.includes(term)));
  return found.reduce((best, one) => (one.length > best.length ? one : best), []);
}

import type { Comparison } from "../../model/comparison.ts";
import type { CompetingHypotheses, EvidenceRow, Hypothesis } from "../../model/hypotheses.ts";
import type { Version } from "../../model/version.ts";
import type { FindVersionsOptions } from "../versions/find-versions-options.ts";
import { resolveVersions } from "../versions/resolve-versions.ts";
import { listNames, type VoiceNames } from "../versions/voice-names.ts";
import { against } from "./against-table.ts";
import { collectEvidence, type Evidence } from "./collect-evidence.ts";
import { createWeigh } from "./create-weigh.ts";
import { diagnosticity } from "./diagnosticity.ts";

/**
 * Sets the versions of what happened against the evidence: the analysis of competing hypotheses
 * (Heuer 1999, "Psychology of Intelligence Analysis", chapter 8), with the matrix filled in. A
 * hypothesis is a version of `findVersions`, evidence is a reading in conflict or in tension, with
 * all who give it.
 *
 * Cells follow from the findings: what the version holds is consistent with it; what contradicts it
 * is inconsistent; a tension counts half; what it does not turn on is neutral. As Heuer has it,
 * hypotheses are ranked by how little speaks against them, not by how much speaks for them, and
 * evidence that fits them all tells nothing. A reading weighs one for each independent origin, so
 * that what is copied counts once, more or less by Admiralty grades (see `weighReadings`).
 *
 * A rank is arithmetic over what the accounts say, not a judgement of who is right: the matrix is
 * there to be argued with, and whoever has other evidence adds a row.
 *
 * Costs what `findVersions` does, and evidence times hypotheses.
 *
 * @param comparison - From `compare`. Not changed.
 * @param options - Those of `findVersions`: `limit` is the most hypotheses a dispute.
 * @returns One matrix a dispute; none when nothing is in conflict.
 * @throws TypeError and RangeError as `findVersions` does.
 * @example Twelve or twenty
 * ```ts
 * import assert from "node:assert/strict";
 * import { compare, competingHypotheses, narrative } from "rashomon";
 *
 * const told = (source: string, quantity: number) =>
 *   narrative({ source, claims: [{ predicate: "kill", patient: "people", place: "Harbourton", time: "2024-03-05", quantity }] });
 * const comparison = compare([told("Courier", 12), told("Herald", 20), told("Echo", 12)]);
 * const [matrix] = competingHypotheses(comparison).matrices;
 * assert.deepEqual(
 *   matrix?.hypotheses.map(({ rank, inconsistency }) => [rank, inconsistency]),
 *   [[1, 1], [2, 2]],
 * );
 * assert.deepEqual(matrix?.evidence[0]?.cells, ["consistent", "inconsistent"]);
 * ```
 */
export function competingHypotheses(
  comparison: Comparison,
  options: FindVersionsOptions = {},
): CompetingHypotheses {
  const resolved = resolveVersions(comparison, options, "set hypotheses against evidence");
  const { bounded, reason } = resolved.versions;
  const weigh = createWeigh(comparison, resolved.trace);
  let first = 1;
  const matrices = resolved.assembled.map((assembled) => {
    const evidence = toRows(
      collectEvidence(comparison, resolved.prepared, assembled),
      weigh,
      first,
    );
    first += evidence.length;
    const { dispute, names } = assembled;
    return { hypotheses: toHypotheses(dispute.versions, evidence, names), evidence };
  });
  return { matrices, bounded, reason };
}

function toRows(
  evidence: readonly Evidence[],
  weigh: ReturnType<typeof createWeigh>,
  first: number,
): readonly EvidenceRow[] {
  return evidence
    .map((one) => ({ one, told: diagnosticity(one.cells) }))
    .sort((left, right) => right.told - left.told)
    .map(({ one: { supports, ...rest }, told }, index): EvidenceRow => {
      const { origins, weight } = weigh(supports);
      return { id: `E${first + index}`, ...rest, origins, weight, diagnosticity: told };
    });
}

function toHypotheses(
  versions: readonly Version[],
  rows: readonly EvidenceRow[],
  names: VoiceNames,
): readonly Hypothesis[] {
  const scores = versions.map((_, column) => {
    const sum = rows.reduce(
      (total, { weight, cells }) => total + weight * against(cells[column]),
      0,
    );
    return Math.round(sum * 1000) / 1000;
  });
  return versions.map(({ id, supporters }, column): Hypothesis => {
    const inconsistency = scores[column] ?? 0;
    return {
      version: id,
      title:
        supporters.length === 0
          ? "as nobody tells it whole"
          : `as told by ${listNames(names(supporters))}`,
      inconsistency,
      rank: 1 + scores.filter((score) => score < inconsistency).length,
    };
  });
}

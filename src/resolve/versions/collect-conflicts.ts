import { compareText } from "../../align/compare-text.ts";
import type { Comparison } from "../../model/comparison.ts";
import type { Finding } from "../../model/finding.ts";
import type { Conflict, ConflictPart } from "./conflict.ts";
import { createOrderParts } from "./order-parts.ts";

/**
 * The findings that count as conflicts, by id. Two readings of a locus make a pair; a cycle of
 * orders is a set of as many as there are statements in it.
 *
 * @param tensions - Whether tensions count.
 */
export function collectConflicts(comparison: Comparison, tensions: boolean): readonly Conflict[] {
  const orderParts = createOrderParts(comparison.alignment);
  return comparison.findings
    .filter(({ verdict }) => verdict === "contradiction" || (tensions && verdict === "tension"))
    .map((finding) => ({ finding, parts: partsOf(finding, orderParts) }))
    .filter(({ parts }) => parts.every(({ reading }) => reading.support.length > 0))
    .sort((left, right) => compareText(left.finding.id, right.finding.id));
}

function partsOf(
  finding: Finding,
  orderParts: ReturnType<typeof createOrderParts>,
): readonly ConflictPart[] {
  const whole = finding.readings.map((reading) => ({ locus: finding.locus, reading }));
  return finding.kind === "order" ? (orderParts(finding) ?? whole) : whole;
}

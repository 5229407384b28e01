import { commitment } from "../../judge/gates/committed.ts";
import type { AlignmentRow } from "../../model/alignment.ts";
import type { Dependence } from "../../model/dependence.ts";
import type { ReadingValue } from "../../model/reading-value.ts";
import { exactValue } from "./exact-value.ts";
import { excludes } from "./excludes.ts";

/** On how many loci two accounts give exact values that are not the same. */
export type DifferencesOf = (narratives: Dependence["narratives"]) => number;

/** Indexes which exact value each account gives where. Linear in the supports. */
export function createDifferences(rows: readonly AlignmentRow[]): DifferencesOf {
  const given = new Map<string, Map<AlignmentRow, ReadingValue[]>>();
  for (const row of rows) {
    for (const reading of row.readings) {
      if (exactValue(reading) === null) continue;
      for (const support of reading.support) {
        if (commitment(support) !== "full") continue;
        const byRow = given.get(support.narrative) ?? new Map<AlignmentRow, ReadingValue[]>();
        given.set(support.narrative, byRow);
        byRow.set(row, [...(byRow.get(row) ?? []), reading.value]);
      }
    }
  }
  return ([left, right]) => {
    const [one, other] = [given.get(left), given.get(right)];
    if (one === undefined || other === undefined) return 0;
    const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
    return [...fewer].filter(([row, values]) => {
      const others = more.get(row) ?? [];
      return (
        others.length > 0 && values.every((value) => others.every((to) => excludes(value, to)))
      );
    }).length;
  };
}

import { shareRight } from "../../../src/judge/score/score-curve.ts";
import { fitScoreTable } from "../../fit-score/fit-score-table.ts";
import type { CalibrationItem } from "./calibration-item.ts";

const FOLDS = 5;

/** The score of every item by curves that were fitted on the groups of other folds. */
export function crossValidatedScores(items: readonly CalibrationItem[]): readonly number[] {
  const groups = [...new Set(items.map(keyOf))];
  const foldOf = new Map(groups.map((group, index) => [group, index % FOLDS]));
  const tables = Array.from({ length: FOLDS }, (_, fold) =>
    fitScoreTable(items.filter((one) => foldOf.get(keyOf(one)) !== fold)),
  );
  return items.map((one) => {
    const table = tables[foldOf.get(keyOf(one)) ?? 0];
    return table === undefined ? one.bare : shareRight(table[one.ground], one.bare);
  });
}

function keyOf({ source, group }: CalibrationItem): string {
  return `${source}\u0000${group}`;
}

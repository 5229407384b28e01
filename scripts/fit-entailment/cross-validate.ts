import { type FitOptions, fitTable } from "./fit-table.ts";
import { predictFrom } from "./predict-from.ts";
import type { NamedRow } from "./to-rows.ts";

/**
 * Probabilities of every row by weights fitted on the rows of other folds; a group is never in two.
 * Groups go to folds largest first, to the fold that has least.
 *
 * @param always - Rows of other data that every fold is fitted on as well.
 */
export function crossValidate(
  rows: readonly NamedRow[],
  folds: number,
  options: FitOptions,
  always: readonly NamedRow[] = [],
): readonly (readonly number[])[] {
  const fold = foldsOf(rows, folds);
  const tables = Array.from({ length: folds }, (_, one) =>
    fitTable([...rows.filter(({ group }) => fold.get(group) !== one), ...always], options),
  );
  const models = tables.map(predictFrom);
  return rows.map(({ group, features }) => models[fold.get(group) ?? 0]?.(features) ?? []);
}

function foldsOf(rows: readonly NamedRow[], folds: number): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { group } of rows) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const loads = Array.from({ length: folds }, () => 0);
  const found = new Map<string, number>();
  for (const [group, size] of [...sizes].sort((a, b) => b[1] - a[1])) {
    const least = loads.indexOf(Math.min(...loads));
    found.set(group, least);
    loads[least] = (loads[least] ?? 0) + size;
  }
  return found;
}

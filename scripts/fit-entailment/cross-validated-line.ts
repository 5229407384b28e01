import { f1, rate } from "../evaluate/ud/rate.ts";
import { crossValidate } from "./cross-validate.ts";
import { FIT } from "./fit-options.ts";
import type { NamedRow } from "./to-rows.ts";

const LAST = 2;

/**
 * How well the last class (contradict, against) is found, and all three, by weights that were
 * fitted on other groups: the honest figure.
 *
 * @param threshold - From which probability on the last class is called.
 * @param always - Rows of other data that every fold is fitted on as well.
 */
export function crossValidatedLine(
  name: string,
  rows: readonly NamedRow[],
  folds: number,
  threshold: number,
  always: readonly NamedRow[] = [],
): string {
  const scores = crossValidate(rows, folds, FIT, always);
  const called = (index: number) => (scores[index]?.[LAST] ?? 0) > threshold;
  const isLast = ({ labels }: NamedRow) => labels.includes(LAST);
  const found = rows.filter((_, index) => called(index)).length;
  const gold = rows.filter(isLast).length;
  const right = rows.filter((row, index) => called(index) && isLast(row)).length;
  const agreed = rows.filter(({ labels }, index) => {
    const one = scores[index] ?? [];
    return labels.includes(one.indexOf(Math.max(...one)));
  }).length;
  return (
    `  ${name.padEnd(28)} P ${rate(right, found)}  R ${rate(right, gold)}  ` +
    `F1 ${f1(right, found, gold)}  all classes ${rate(agreed, rows.length)}`
  );
}

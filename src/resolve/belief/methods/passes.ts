import type { ClaimTable } from "../claim-table.ts";

/** Gives every value the sum over its claims of weight times a number of the source. */
export function gatherByValue(table: ClaimTable, bySource: Float64Array): Float64Array {
  const { values, sourceAt, valueAt, weight } = table;
  const result = new Float64Array(values.length);
  for (let claim = 0; claim < sourceAt.length; claim += 1) {
    const value = valueAt[claim] as number;
    result[value] =
      (result[value] as number) +
      (weight[claim] as number) * (bySource[sourceAt[claim] as number] as number);
  }
  return result;
}

/** Gives every source the sum over its claims of weight times a number of the value. */
export function gatherBySource(table: ClaimTable, byValue: Float64Array): Float64Array {
  const { sources, sourceAt, valueAt, weight } = table;
  const result = new Float64Array(sources.length);
  for (let claim = 0; claim < sourceAt.length; claim += 1) {
    const source = sourceAt[claim] as number;
    result[source] =
      (result[source] as number) +
      (weight[claim] as number) * (byValue[valueAt[claim] as number] as number);
  }
  return result;
}

/** Divides by the greatest, so that numbers neither grow nor vanish from round to round. */
export function scaleToOne(numbers: Float64Array): Float64Array {
  let most = 0;
  for (const number of numbers) if (number > most) most = number;
  return most > 0 ? numbers.map((number) => number / most) : numbers;
}

/** Votes of every value: what its claims weigh. */
export function countVotes(table: ClaimTable): Float64Array {
  return gatherByValue(table, new Float64Array(table.sources.length).fill(1));
}

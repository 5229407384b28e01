import type { ClaimTable } from "./claim-table.ts";

/**
 * Scores as shares of their item, which sum to 1 over its values. Where a method has no score for
 * any value of an item (nobody there is trusted at all), the plain vote stands in.
 */
export function shares(table: ClaimTable, scores: Float64Array, votes: Float64Array): Float64Array {
  const { items, values, valuesFrom } = table;
  const result = new Float64Array(values.length);
  for (let item = 0; item < items.length; item += 1) {
    const from = valuesFrom[item] ?? 0;
    const to = valuesFrom[item + 1] ?? 0;
    const sum = sumOf(scores, from, to);
    const usable = sum > 0 && Number.isFinite(sum);
    const given = usable ? scores : votes;
    const whole = usable ? sum : sumOf(votes, from, to);
    for (let value = from; value < to; value += 1) {
      result[value] = to - from === 1 ? 1 : (given[value] ?? 0) / whole;
    }
  }
  return result;
}

function sumOf(numbers: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let index = from; index < to; index += 1) sum += numbers[index] ?? 0;
  return sum;
}

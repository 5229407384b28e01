import type { ClaimTable } from "./claim-table.ts";

/** Scores that differ by less, as a share of the greater, differ by rounding only. */
export const TIE = 1e-9;

/** Gives 1 to the value of the highest score in each item; those that tie share it. */
export function topValues({ items, valuesFrom }: ClaimTable, scores: Float64Array): Float64Array {
  const result = new Float64Array(scores.length);
  for (let item = 0; item < items.length; item += 1) {
    const from = valuesFrom[item] ?? 0;
    const to = valuesFrom[item + 1] ?? 0;
    let most = 0;
    for (let value = from; value < to; value += 1) most = Math.max(most, scores[value] ?? 0);
    const least = most * (1 - TIE);
    let tied = 0;
    for (let value = from; value < to; value += 1) if ((scores[value] ?? 0) >= least) tied += 1;
    for (let value = from; value < to; value += 1) {
      if ((scores[value] ?? 0) >= least) result[value] = 1 / tied;
    }
  }
  return result;
}

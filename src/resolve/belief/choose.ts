import type { Choice } from "../../model/weighed-readings.ts";
import { TIE } from "./top-values.ts";

/**
 * Chooses among the values of an item by their scores.
 *
 * @param values - Of one item, sorted.
 * @param scores - As many, 0 to 1.
 * @param several - `true`: all above one half; `false`: the one with the highest score.
 * @param enough - `false` when too few sources speak of the item.
 */
export function choose(
  values: readonly string[],
  scores: readonly number[],
  several: boolean,
  enough: boolean,
): Choice {
  if (!enough) return { values: [], abstained: "too-few-sources" };
  if (several) {
    const half = 0.5 * (1 + TIE);
    return { values: values.filter((_, at) => (scores[at] ?? 0) > half), abstained: null };
  }
  const least = Math.max(...scores) * (1 - TIE);
  const top = values.filter((_, at) => (scores[at] ?? 0) >= least);
  return top.length === 1 ? { values: top, abstained: null } : { values: [], abstained: "tied" };
}

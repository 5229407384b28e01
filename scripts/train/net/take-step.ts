import { TABLES, type WeightRange } from "../../../src/read/language/net/net-shape.ts";
import type { WordRows } from "../../../src/read/language/net/word-bags.ts";
import type { TrainerState } from "./trainer-state.ts";

const BETA1 = 0.9;
const BETA2 = 0.99;
const EPSILON = 1e-8;
/** Longest gradient of all but the tables; longer ones are shortened. */
const LONGEST = 2;

/**
 * One step of Adam (Kingma and Ba 2015). Of the embedding tables only the rows that the batch used
 * move.
 *
 * @param step - From 1.
 */
export function takeStep(
  { space, ranges, first, size, gradient, mean, variance }: TrainerState,
  rate: number,
  step: number,
  used: readonly (readonly WordRows[])[],
): void {
  const corrected = (rate * Math.sqrt(1 - BETA2 ** step)) / (1 - BETA1 ** step);
  const tables = TABLES.map((name) => ranges.find((range) => range.name === name));
  const last = tables.at(-1) as WeightRange;
  const dense = first + (last.offset + last.rows * last.columns) * 4;
  const denseSize = size - (dense - first) / 4;
  const length = Math.sqrt(space.kernels.sumOfSquares(denseSize, dense + gradient));
  const scale = length > LONGEST ? LONGEST / length : 1;
  const move = (at: number, count: number) =>
    space.kernels.adam(
      ...([count, at, at + gradient, at + mean, at + variance] as const),
      ...([corrected, BETA1, BETA2, EPSILON, scale] as const),
    );
  move(dense, denseSize);
  TABLES.forEach((name, index) => {
    const { offset, columns } = tables[index] as WeightRange;
    const rows = new Set<number>();
    for (const words of used) for (const word of words) for (const row of word[name]) rows.add(row);
    for (const row of rows) move(first + (offset + row * columns) * 4, columns);
  });
}

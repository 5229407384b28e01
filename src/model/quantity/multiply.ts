import type { Scale } from "./scales-table.ts";

/** `value` times a scale; by decimal notation, since `2.3 * 1_000_000` is not 2,300,000. */
export function multiply(value: number, { power, times }: Scale): number {
  const scaled = value < 1e21 ? Number(`${value}e${power}`) : value * 10 ** power;
  return scaled * times;
}

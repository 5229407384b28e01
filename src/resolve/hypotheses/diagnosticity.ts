import type { CellValue } from "../../model/hypotheses.ts";
import { against } from "./against-table.ts";

/**
 * How well a row tells hypotheses apart: twice the standard deviation of its cells, 0 when all speak
 * alike, 1 when half of them are inconsistent and the rest are not. Heuer gives no number; to take
 * the spread is the way of the program Open Synthesis.
 */
export function diagnosticity(cells: readonly CellValue[]): number {
  if (cells.length === 0) return 0;
  const values = cells.map(against);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return Math.round(2000 * Math.sqrt(variance)) / 1000;
}

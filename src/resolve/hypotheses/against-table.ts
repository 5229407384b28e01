import type { CellValue } from "../../model/hypotheses.ts";

/**
 * How far a cell speaks against its hypothesis. Heuer counts what is inconsistent, and what is
 * consistent not at all; a tension can be explained away, and counts half.
 */
const AGAINST: Readonly<Record<CellValue, number>> = {
  consistent: 0,
  neutral: 0,
  tension: 0.5,
  inconsistent: 1,
};

/** 0 to 1; nothing for no cell. */
export function against(cell: CellValue | undefined): number {
  return cell === undefined ? 0 : AGAINST[cell];
}

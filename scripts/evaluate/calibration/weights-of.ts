import type { CalibrationItem } from "./calibration-item.ts";

/** No source speaks louder than this many findings. */
const MOST = 40;

/**
 * What each finding counts: sources of many findings, which are those the library was mended against,
 * do not drown those of few.
 */
export function weightsOf(items: readonly CalibrationItem[]): readonly number[] {
  const counts = new Map<string, number>();
  for (const { source } of items) counts.set(source, (counts.get(source) ?? 0) + 1);
  return items.map(({ source }) => Math.min(1, MOST / (counts.get(source) ?? 1)));
}

import type { CalibrationItem } from "./calibration-item.ts";

/**
 * Findings between whole articles that were read by hand (docs/accuracy.md): how many were shown and how
 * many a careful reader accepts, with their mean bare score. They stand here as counts, since the
 * sets have no gold; count anew when the findings have changed.
 */
const HAND_READ = [
  { ground: "deep sure", bare: 0.9, shown: 9, right: 7 },
  { ground: "dated sure", bare: 0.81, shown: 1, right: 0 },
  { ground: "deep tension", bare: 0.31, shown: 15, right: 2 },
  { ground: "dated tension", bare: 0.34, shown: 2, right: 0 },
  { ground: "undated tension", bare: 0.3, shown: 2, right: 0 },
] as const;

/** One item for each finding that was read. */
export function handRead(): readonly CalibrationItem[] {
  return HAND_READ.flatMap(({ ground, bare, shown, right }) =>
    Array.from({ length: shown }, (_, at) => ({
      source: "articles, read by hand",
      group: `${ground} ${at}`,
      right: at < right,
      ground,
      bare,
    })),
  );
}

import type { CalibrationItem } from "./calibration-item.ts";

/**
 * Findings between whole articles that were read by hand (docs/accuracy.md): how many were shown and how
 * many a careful reader accepts, with their mean bare score. They stand here as counts, since the
 * sets have no gold; count anew when the findings have changed.
 */
const HAND_READ = [
  { ground: "deep sure", bare: 0.9, shown: 7, right: 3 },
  { ground: "deep tension", bare: 0.42, shown: 11, right: 1 },
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

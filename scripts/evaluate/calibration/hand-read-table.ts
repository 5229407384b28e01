import type { CalibrationItem } from "./calibration-item.ts";

/**
 * Findings between and within whole articles that were read by hand (docs/accuracy.md): how many were shown and how
 * many a careful reader accepts, with their mean bare score. They stand here as counts, since the
 * sets have no gold; count anew when the findings have changed.
 */
const HAND_READ = [
  { ground: "deep sure", bare: 0.9, shown: 34, right: 29 },
  { ground: "undated sure", bare: 0.9, shown: 4, right: 4 },
  { ground: "deep tension", bare: 0.45, shown: 6, right: 0 },
  { ground: "dated tension", bare: 0.54, shown: 1, right: 0 },
  { ground: "undated tension", bare: 0.5, shown: 1, right: 0 },
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

import type { Verdict } from "../../model/finding-kind.ts";

/** What a painted stretch of text is. */
export type PaintRole = Verdict | "heading" | "siglum" | "quiet" | "mark";

/**
 * Codes that switch a role's look on and off: Select Graphic Rendition of ECMA-48. Only the sixteen
 * basic colours, which every terminal theme defines.
 */
export const PAINT_CODES: Readonly<Record<PaintRole, readonly [number, number]>> = {
  contradiction: [31, 39],
  tension: [33, 39],
  update: [34, 39],
  refinement: [36, 39],
  difference: [35, 39],
  heading: [1, 22],
  siglum: [1, 22],
  quiet: [2, 22],
  mark: [4, 24],
};

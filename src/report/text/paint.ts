import { PAINT_CODES, type PaintRole } from "./paint-table.ts";

/** Gives a text the look of its role. */
export type Paint = (role: PaintRole, text: string) => string;

/** Paints with ANSI codes. */
export const ansiPaint: Paint = (role, text) => {
  const [open, close] = PAINT_CODES[role];
  return text === "" ? "" : `\u001b[${open}m${text}\u001b[${close}m`;
};

/** Leaves every text as it is. */
export const noPaint: Paint = (_role, text) => text;

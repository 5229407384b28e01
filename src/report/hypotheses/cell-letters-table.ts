import type { CellValue } from "../../model/hypotheses.ts";

/** As analysts write them: Heuer's letters, with a small one for what counts half. */
export const CELL_LETTERS: Readonly<Record<CellValue, string>> = {
  consistent: "C",
  inconsistent: "I",
  tension: "i",
  neutral: "·",
};

/** What the letters say, for the reader of a matrix. */
export const CELL_LEGEND =
  "C: consistent · I: inconsistent · i: in tension, counts half · ·: the hypothesis does not turn on it";

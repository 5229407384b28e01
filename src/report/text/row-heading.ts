import type { RowView } from "../view/report-view.ts";

/**
 * The name of a row with the numbers of the findings about it: "when [2, 5]". The spaces in the
 * brackets do not break; `wrapLines` makes plain ones of them.
 */
export const rowHeading = ({ label, findings }: RowView): string =>
  findings.length === 0 ? label : `${label} [${findings.join(",\u00a0")}]`;

import type { NarrativeId } from "../../../model/ids.ts";
import type { ReportContext } from "../report-context.ts";
import { siglumRanges } from "../siglum-ranges.ts";

/** Sigla of accounts in the order of the columns: "A–C F"; ids of those that have no column. */
export const siglaText = (narratives: readonly NarrativeId[], report: ReportContext): string => {
  const ids = [...new Set(narratives)];
  const columns = ids.map(report.columnOf).filter((column) => column >= 0);
  const strangers = ids.filter((id) => report.columnOf(id) < 0).map(report.siglumOf);
  return [...siglumRanges(columns.sort((left, right) => left - right)), ...strangers].join(" ");
};

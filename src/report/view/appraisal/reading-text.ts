import type { Locus } from "../../../model/alignment.ts";
import { shownText } from "../../escape/shown-text.ts";
import type { ReportContext } from "../report-context.ts";

/** "capture, by whom: “Taliban fighters”". */
export const readingText = (locus: Locus, label: string, report: ReportContext): string =>
  `${report.eventName(locus.event)}, ${report.slotLabel(locus)}: “${shownText(label, "label")}”`;

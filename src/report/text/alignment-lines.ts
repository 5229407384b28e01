import { leftOutSentence } from "../view/left-out-sentence.ts";
import type { ReportView } from "../view/report-view.ts";
import { LACUNA } from "./lacuna.ts";
import { readingListLabelWidth } from "./reading-list-label-width.ts";
import { readingListLines } from "./reading-list-lines.ts";
import { sectionHeading } from "./section-heading.ts";
import { tableLayout } from "./table-layout.ts";
import { tableLines } from "./table-lines.ts";
import type { TextStyle } from "./text-style.ts";
import { wrapLines } from "./wrap-lines.ts";

/**
 * The events with their rows, as tables where they fit the width, otherwise as lists; then the names
 * of the events left out.
 */
export const alignmentLines = (view: ReportView, style: TextStyle): readonly string[] => {
  const layout = tableLayout(view.events, view.accounts.length, style.width);
  const labelWidth = readingListLabelWidth(view.events, style.width);
  const gloss = `${LACUNA} nothing said   [1] see finding 1`;
  return [
    ...sectionHeading("Alignment", gloss, style),
    ...view.events.flatMap((event, index) => [
      ...(index === 0 ? [] : [""]),
      ...(layout === null
        ? readingListLines(event, labelWidth, style)
        : tableLines(event, view.accounts, layout, style)),
      ...(event.doubt === null ? [] : wrapLines(`! ${event.doubt}`, style.width, "", "  ")),
    ]),
    ...(view.events.length === 0 || view.leftOut.length === 0 ? [] : [""]),
    ...view.leftOut.flatMap((group) => wrapLines(leftOutSentence(group), style.width, "", "  ")),
  ];
};

import type { EventView, RowReadingView, RowView } from "../view/report-view.ts";
import { LACUNA } from "./lacuna.ts";
import { padEnd } from "./pad-end.ts";
import { rowHeading } from "./row-heading.ts";
import type { TextStyle } from "./text-style.ts";
import { wrapLines } from "./wrap-lines.ts";

const INDENT = "  ";

/** A reading on the left, who has it on the right. */
const readingLines = (
  { label, sigla }: RowReadingView,
  labelWidth: number,
  style: TextStyle,
  indent: string,
): string[] => {
  const left = wrapLines(label, labelWidth, indent, `${indent} `);
  const right = wrapLines(sigla.join(" "), style.width - labelWidth - INDENT.length);
  return Array.from({ length: Math.max(left.length, right.length) }, (_, line) =>
    `${padEnd(left[line] ?? "", labelWidth)}${INDENT}${right[line] ?? ""}`.trimEnd(),
  );
};

/** Who says nothing stands beside the heading, where it costs no line of its own. */
const rowLines = (row: RowView, labelWidth: number, style: TextStyle): string[] => {
  const silent = row.silent.length === 0 ? [] : [LACUNA, ...row.silent];
  const heading = { label: rowHeading(row), sigla: silent };
  return [
    ...readingLines(heading, silent.length === 0 ? style.width : labelWidth, style, ""),
    ...row.readings.flatMap((reading) => readingLines(reading, labelWidth, style, INDENT)),
  ];
};

/**
 * The rows of one event as lists: under each slot its readings and the sigla of who has them. For
 * more narratives than a table has room for.
 *
 * @param labelWidth - Columns for the readings, indent included.
 */
export const readingListLines = (
  event: EventView,
  labelWidth: number,
  style: TextStyle,
): readonly string[] => [
  ...wrapLines(style.paint("heading", event.name), style.width),
  "─".repeat(style.width),
  ...event.rows.flatMap((row) => rowLines(row, labelWidth, style)),
];

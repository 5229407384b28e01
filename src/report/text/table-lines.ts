import type { AccountView, EventView, RowView } from "../view/report-view.ts";
import { LACUNA } from "./lacuna.ts";
import { padEnd } from "./pad-end.ts";
import { rowHeading } from "./row-heading.ts";
import type { TableLayout } from "./table-layout.ts";
import type { TextStyle } from "./text-style.ts";
import { wrapLines } from "./wrap-lines.ts";

const SEPARATOR = " │ ";

/** Cells side by side, as many lines as the longest has. */
const besides = (cells: readonly (readonly string[])[], layout: TableLayout): string[] => {
  const widths = [layout.heading, ...layout.cells];
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((width, column) => padEnd(cells[column]?.[line] ?? "", width))
      .join(SEPARATOR)
      .trimEnd(),
  );
};

const cellLines = (
  labels: readonly string[],
  width: number,
  style: TextStyle,
): readonly string[] =>
  labels.length === 0
    ? [style.paint("quiet", LACUNA)]
    : labels.flatMap((label) => wrapLines(label, width, "", width > 4 ? " " : ""));

const rowLines = (row: RowView, layout: TableLayout, style: TextStyle): string[] =>
  besides(
    [
      wrapLines(rowHeading(row), layout.heading, "", " "),
      ...layout.cells.map((width, column) => cellLines(row.cells[column] ?? [], width, style)),
    ],
    layout,
  );

const headLines = (
  event: EventView,
  accounts: readonly AccountView[],
  layout: TableLayout,
  style: TextStyle,
): string[] => {
  const name = wrapLines(style.paint("heading", event.name), layout.heading, "", " ");
  const sigla = accounts.map(({ siglum }) => [style.paint("siglum", siglum)]);
  const rule = [layout.heading, ...layout.cells].map((width) => "─".repeat(width)).join("─┼─");
  return [...besides([name, ...sigla], layout), rule];
};

/** The rows of one event as a table: slots down, narratives across, `·` for a lacuna. */
export const tableLines = (
  event: EventView,
  accounts: readonly AccountView[],
  layout: TableLayout,
  style: TextStyle,
): readonly string[] => [
  ...headLines(event, accounts, layout, style),
  ...event.rows.flatMap((row) => rowLines(row, layout, style)),
];

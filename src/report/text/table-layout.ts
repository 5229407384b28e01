import stringWidth from "string-width";
import type { EventView } from "../view/report-view.ts";
import { columnWidths } from "./column-widths.ts";
import { rowHeading } from "./row-heading.ts";

/** Columns between two cells: " │ ". */
export const GUTTER = 3;

/** Narrower cells would break most words. */
const LEAST_CELL = 11;
const MOST_HEADING = 24;

/** Widths of a table, in columns of the terminal. */
export interface TableLayout {
  readonly heading: number;
  readonly cells: readonly number[];
}

const widest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, stringWidth(text)), 0);

/**
 * Widths for one table over all events, so that a narrative keeps its place; `null` when there are
 * too many narratives for the width.
 */
export const tableLayout = (
  events: readonly EventView[],
  narratives: number,
  width: number,
): TableLayout | null => {
  const rows = events.flatMap((event) => event.rows);
  const headings = [...rows.map(rowHeading), ...events.map(({ name }) => name)];
  const heading = Math.min(widest(headings), MOST_HEADING, Math.floor(width / 3));
  const room = width - heading - GUTTER * narratives;
  if (narratives === 0 || room < LEAST_CELL * narratives) return null;
  const needs = Array.from({ length: narratives }, (_, column) =>
    Math.max(widest(rows.flatMap(({ cells }) => cells[column] ?? [])), 1),
  );
  return { heading, cells: columnWidths(needs, room) };
};

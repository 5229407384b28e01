import stringWidth from "string-width";
import type { EventView } from "../view/report-view.ts";
import { rowHeading } from "./row-heading.ts";

const INDENT_WIDTH = 2;

/** Columns for headings and readings of all events, so that the sigla line up: half the width. */
export const readingListLabelWidth = (events: readonly EventView[], width: number): number => {
  const labels = events.flatMap(({ rows }) =>
    rows.flatMap((row) => [
      stringWidth(rowHeading(row)) - INDENT_WIDTH,
      ...row.readings.map(({ label }) => stringWidth(label)),
    ]),
  );
  const widest = labels.reduce((most, label) => Math.max(most, label), 0);
  return Math.min(widest + INDENT_WIDTH, Math.floor(width / 2));
};

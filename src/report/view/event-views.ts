import type { AlignedEvent, AlignmentRow } from "../../model/alignment.ts";
import { shownText } from "../escape/shown-text.ts";
import type { ReportContext } from "./report-context.ts";
import type { EventView, RowView } from "./report-view.ts";
import { siglumRanges } from "./siglum-ranges.ts";

/** Columns whose cells hold reading `index`, or, for `null`, nothing. */
const columnsWith = (row: AlignmentRow, index: number | null): number[] =>
  row.cells.flatMap(({ readings }, column) =>
    (index === null ? readings.length === 0 : readings.includes(index)) ? [column] : [],
  );

const rowView = (
  row: AlignmentRow,
  context: ReportContext,
  shown: ReadonlySet<number>,
): RowView => {
  const labels = row.readings.map(({ label }) => shownText(label, "label"));
  return {
    label: context.slotLabel(row.locus),
    question: shownText(row.locus.question, "sentence"),
    cells: row.cells.map(({ readings }) => readings.map((index) => labels[index] ?? "")),
    readings: labels.map((label, index) => ({
      label,
      sigla: siglumRanges(columnsWith(row, index)),
    })),
    silent: siglumRanges(columnsWith(row, null)),
    findings: context.findingsAt(row.locus.id).filter((number) => shown.has(number)),
  };
};

const doubtOf = ({ match }: AlignedEvent): string | null => {
  if (match.strength === "certain") return null;
  const doubts = match.doubts.map((text) => shownText(text, "sentence")).join("; ");
  return doubts === "" ? "may be more than one event" : `may be more than one event: ${doubts}`;
};

/**
 * The rows of the table, grouped by event in the order of the alignment; events without a row are
 * left out.
 *
 * @param shown - Numbers of the findings that the report shows, for the references in the rows.
 */
export const eventViews = (
  context: ReportContext,
  shown: ReadonlySet<number>,
): readonly EventView[] => {
  const { events, rows } = context.comparison.alignment;
  const rowsOf = new Map<string, RowView[]>(events.map(({ id }) => [id, []]));
  for (const row of rows) rowsOf.get(row.locus.event)?.push(rowView(row, context, shown));
  return events
    .map((event) => ({
      name: context.eventName(event.id),
      doubt: doubtOf(event),
      rows: rowsOf.get(event.id) ?? [],
    }))
    .filter((view) => view.rows.length > 0);
};

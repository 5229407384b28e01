import type { AlignedEvent, AlignmentRow } from "../../model/alignment.ts";
import { shownText } from "../escape/shown-text.ts";
import type { ReportOptions } from "../report-options.ts";
import type { ReportContext } from "./report-context.ts";
import type { EventView, LeftOutView, RowView } from "./report-view.ts";
import { siglumRanges } from "./siglum-ranges.ts";

/** The readings of every column of a row, those with nothing to say included. */
const byColumn = (row: AlignmentRow, context: ReportContext): readonly (readonly number[])[] => {
  const columns: (readonly number[])[] = Array.from(
    { length: context.comparison.alignment.narratives.length },
    () => [],
  );
  for (const { narrative, readings } of row.cells) {
    const column = context.columnOf(narrative);
    if (column >= 0) columns[column] = readings;
  }
  return columns;
};

/** Columns that hold reading `index`, or, for `null`, nothing. */
const columnsWith = (
  columns: readonly (readonly number[])[],
  index: number | null,
): readonly number[] =>
  columns.flatMap((readings, column) =>
    (index === null ? readings.length === 0 : readings.includes(index)) ? [column] : [],
  );

const rowView = (
  row: AlignmentRow,
  context: ReportContext,
  shown: ReadonlySet<number>,
): RowView => {
  const labels = row.readings.map(({ label }) => shownText(label, "label"));
  const columns = byColumn(row, context);
  return {
    label: context.slotLabel(row.locus),
    question: context.questionOf(row.locus),
    cells: columns.map((readings) => readings.map((index) => labels[index] ?? "")),
    readings: labels.map((label, index) => ({
      label,
      sigla: siglumRanges(columnsWith(columns, index)),
    })),
    silent: siglumRanges(columnsWith(columns, null)),
    findings: context.findingsAt(row.locus.id).filter((number) => shown.has(number)),
  };
};

const doubtOf = ({ match }: AlignedEvent): string | null => {
  if (match.strength === "certain") return null;
  const doubts = match.doubts.map((text) => shownText(text, "sentence")).join("; ");
  return doubts === "" ? "may be more than one event" : `may be more than one event: ${doubts}`;
};

/** Why an event is not in the table, by how many accounts tell it. */
const LEFT_OUT = [
  { reason: "told by one account only", fits: (tellers: number) => tellers < 2 },
  { reason: "told by several without a conflict", fits: (tellers: number) => tellers >= 2 },
] as const;

/** Columns of the narratives with a claim about the event, ascending. */
const tellersOf = ({ claims }: AlignedEvent, context: ReportContext): readonly number[] =>
  [...new Set(claims.map(({ narrative }) => context.columnOf(narrative)))].sort(
    (left, right) => left - right,
  );

/** The rows of an event that the table has in full. */
const shownRows = (
  rows: readonly RowView[],
  tellers: number,
  which: NonNullable<ReportOptions["rows"]>,
): readonly RowView[] => {
  const contested = rows.filter(({ findings }) => findings.length > 0);
  if (which === "contested") return contested;
  return which === "all" || contested.length > 0 || tellers > 1 ? rows : [];
};

/** The table and the events it leaves out. */
export interface TableViews {
  readonly events: readonly EventView[];
  readonly leftOut: readonly LeftOutView[];
}

/**
 * The rows of the table, grouped by event in the order of the alignment, and the names of the
 * events that have none in it; events without any row are left out of both.
 *
 * @param shown - Numbers of the findings that the report shows, for the references in the rows.
 */
export const tableViews = (
  context: ReportContext,
  shown: ReadonlySet<number>,
  which: NonNullable<ReportOptions["rows"]>,
): TableViews => {
  const { events, rows } = context.comparison.alignment;
  const rowsOf = new Map<string, RowView[]>(events.map(({ id }) => [id, []]));
  for (const row of rows) rowsOf.get(row.locus.event)?.push(rowView(row, context, shown));
  const all = events
    .map((event) => ({
      event,
      rows: rowsOf.get(event.id) ?? [],
      tellers: tellersOf(event, context),
    }))
    .filter((one) => one.rows.length > 0)
    .map((one) => ({ ...one, full: shownRows(one.rows, one.tellers.length, which) }));
  const named = all.filter(({ full }) => full.length === 0);
  return {
    events: all
      .filter(({ full }) => full.length > 0)
      .map(({ event, full }) => ({
        name: context.eventName(event.id),
        doubt: doubtOf(event),
        rows: full,
      })),
    leftOut: LEFT_OUT.map(({ reason, fits }) => ({
      reason,
      events: named
        .filter(({ tellers }) => fits(tellers.length))
        .map(({ event, tellers }) => ({
          name: context.eventName(event.id),
          sigla: siglumRanges(tellers),
        })),
    })).filter((group) => group.events.length > 0),
  };
};

import type { RootContent } from "mdast";
import { leftOutSentence } from "../view/left-out-sentence.ts";
import type { AccountView, EventView, ReportView, RowView } from "../view/report-view.ts";
import { heading, paragraph, table } from "./nodes.ts";

/** GitHub's page shows about this many columns of prose without scrolling. */
const MOST_COLUMNS = 8;

const LACUNA = "·";

const rowName = ({ label, findings }: RowView): string =>
  findings.length === 0 ? label : `${label} (see ${findings.join(", ")})`;

const cellTable = (event: EventView, accounts: readonly AccountView[]): RootContent =>
  table([
    [[""], ...accounts.map(({ siglum }) => [siglum])],
    ...event.rows.map((row) => [
      [rowName(row)],
      ...row.cells.map((labels) => (labels.length === 0 ? [LACUNA] : labels)),
    ]),
  ]);

/** One line a reading, for more narratives than a page has columns for. */
const readingTable = (event: EventView): RootContent =>
  table([
    [[""], ["Reading"], ["Accounts"]],
    ...event.rows.flatMap((row) =>
      [
        ...row.readings,
        ...(row.silent.length === 0 ? [] : [{ label: LACUNA, sigla: row.silent }]),
      ].map(({ label, sigla }, index) => [
        [index === 0 ? rowName(row) : ""],
        [label],
        [sigla.join(" ")],
      ]),
    ),
  ]);

/** The events with a table of their rows, then the names of those left out. */
export const alignmentNodes = ({
  events,
  accounts,
  leftOut,
}: Pick<ReportView, "events" | "accounts" | "leftOut">): readonly RootContent[] => [
  heading(2, "Alignment"),
  paragraph(`${LACUNA} nothing said`),
  ...events.flatMap((event) => [
    heading(3, event.name),
    accounts.length > MOST_COLUMNS ? readingTable(event) : cellTable(event, accounts),
    ...(event.doubt === null ? [] : [paragraph(event.doubt)]),
  ]),
  ...leftOut.map((group) => paragraph(leftOutSentence(group))),
];

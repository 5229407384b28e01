import { csvFormatRows } from "d3-dsv";
import type { CompetingHypotheses, EvidenceRow } from "../../model/hypotheses.ts";
import { checkHypotheses } from "./check-hypotheses.ts";
import { createVoicesText } from "./voices-text.ts";

/** What stands before the cells of the hypotheses. */
const COLUMNS = ["", "Question", "Evidence", "According to", "Origins", "Weight", "Diagnosticity"];

/**
 * Competing hypotheses as comma-separated values (RFC 4180): a head, a line a piece of evidence with
 * a cell a hypothesis, then lines of their inconsistency and rank. Cells of hypotheses of another
 * dispute are empty. Lines end in `\n`.
 *
 * What a spreadsheet would take for a formula (`=`, `+`, `-`, `@`, tab or line end at the start)
 * begins with an apostrophe, whoever wrote it.
 *
 * @param hypotheses - From `competingHypotheses`.
 * @throws TypeError for what are no hypotheses.
 */
export const hypothesesToCsv = (hypotheses: CompetingHypotheses): string => {
  const { matrices } = checkHypotheses(hypotheses);
  const voicesText = createVoicesText(matrices);
  const columns = matrices.flatMap((matrix) => matrix.hypotheses);
  const positions = new Map(columns.map(({ version }, index) => [version, index]));
  const line = (lead: readonly string[], cells: ReadonlyMap<number, string>): readonly string[] => [
    ...COLUMNS.map((_, index) => lead[index] ?? ""),
    ...columns.map((_, index) => cells.get(index) ?? ""),
  ];
  const ofColumns = (values: readonly string[]) => new Map(values.entries());
  const rows = [
    [...COLUMNS, ...columns.map(({ version, title }) => `${version} ${title}`)],
    ...matrices.flatMap(({ hypotheses: own, evidence }) =>
      evidence.map((row) => {
        const cells = own.map(
          ({ version }, index) => [positions.get(version) ?? -1, row.cells[index] ?? ""] as const,
        );
        return line(leadOf(row, voicesText(row.voices)), new Map(cells));
      }),
    ),
    line(["Inconsistency"], ofColumns(columns.map((one) => String(one.inconsistency)))),
    line(["Rank"], ofColumns(columns.map(({ rank }) => String(rank)))),
  ];
  return `${csvFormatRows(rows.map((row) => row.map(noFormula)))}\n`;
};

const leadOf = (row: EvidenceRow, voices: string): readonly string[] => [
  row.id,
  row.locus.question,
  row.label,
  voices,
  String(row.origins.length),
  String(row.weight),
  String(row.diagnosticity),
];

/** OWASP, "CSV injection": what begins like a formula is one, quoted or not. */
const noFormula = (cell: string): string => (/^[=+\-@\t\r\n]/u.test(cell) ? `'${cell}` : cell);

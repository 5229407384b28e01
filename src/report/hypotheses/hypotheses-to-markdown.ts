import type { RootContent } from "mdast";
import type { CompetingHypotheses, EvidenceRow, HypothesisMatrix } from "../../model/hypotheses.ts";
import { shownText } from "../escape/shown-text.ts";
import { bulletList, heading, paragraph, table } from "../markdown/nodes.ts";
import { serializeMarkdown } from "../markdown/serialize-markdown.ts";
import { CELL_LEGEND, CELL_LETTERS } from "./cell-letters-table.ts";
import { checkHypotheses } from "./check-hypotheses.ts";
import { createVoicesText } from "./voices-text.ts";

const LEGEND =
  `${CELL_LEGEND}. ` +
  "Read across: evidence whose row is alike everywhere tells nothing. Fewest inconsistencies come first; that says how little speaks against a version here, not that it is true.";

/**
 * Competing hypotheses as GitHub-flavoured Markdown: a table a dispute with the evidence as rows,
 * the hypotheses as columns, and their inconsistency and rank below.
 *
 * Whatever the data holds is escaped and shows as it is. Ends in a line end.
 *
 * @param hypotheses - From `competingHypotheses`.
 * @throws TypeError for what are no hypotheses.
 */
export const hypothesesToMarkdown = (hypotheses: CompetingHypotheses): string => {
  const { matrices, reason } = checkHypotheses(hypotheses);
  const voicesText = createVoicesText(matrices);
  const cellsOf = (row: EvidenceRow) => evidenceCells(row, voicesText(row.voices));
  return serializeMarkdown([
    heading(1, "Competing hypotheses"),
    paragraph(matrices.length === 0 ? "Nothing is in conflict." : LEGEND),
    ...(reason === null
      ? []
      : [paragraph(`Not all versions are here: ${shownText(reason, "sentence")}.`)]),
    ...matrices.flatMap((matrix, index) => matrixNodes(matrix, index, matrices.length, cellsOf)),
  ]);
};

const matrixNodes = (
  { hypotheses, evidence }: HypothesisMatrix,
  index: number,
  count: number,
  cellsOf: (row: EvidenceRow) => readonly (readonly string[])[],
): readonly RootContent[] => [
  ...(count === 1 ? [] : [heading(2, `Dispute ${index + 1}`)]),
  bulletList(
    hypotheses.map(({ version, title }) => [
      paragraph(shownText(`${version}: ${title}`, "sentence")),
    ]),
  ),
  table([
    [["Evidence"], ["Weight"], ["Diagnosticity"], ...hypotheses.map(({ version }) => [version])],
    ...evidence.map(cellsOf),
    [["Inconsistency"], [""], [""], ...hypotheses.map((one) => [String(one.inconsistency)])],
    [["Rank"], [""], [""], ...hypotheses.map(({ rank }) => [String(rank)])],
  ]),
];

const evidenceCells = (row: EvidenceRow, voices: string): readonly (readonly string[])[] => [
  [
    shownText(`${row.id} ${row.locus.question}`, "label"),
    shownText(row.label, "label"),
    `— ${shownText(voices, "label")}`,
  ],
  [String(row.weight)],
  [String(row.diagnosticity)],
  ...row.cells.map((cell) => [CELL_LETTERS[cell]]),
];

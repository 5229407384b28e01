import type { EvidenceRow, HypothesisMatrix } from "../../../model/hypotheses.ts";
import { shownText } from "../../escape/shown-text.ts";
import { CELL_LEGEND, CELL_LETTERS } from "../../hypotheses/cell-letters-table.ts";
import type { AppraisalContext } from "./appraisal-context.ts";
import type { AppraisalItemView, AppraisalSectionView } from "./appraisal-view.ts";
import { cutGroup, moreOf } from "./cut-list.ts";
import { siglaText } from "./sigla-text.ts";

const evidenceCells = (
  { id, locus, label, voices, weight, cells }: EvidenceRow,
  { report }: AppraisalContext,
): readonly string[] => [
  ...cells.map((cell) => CELL_LETTERS[cell]),
  String(weight),
  `${id} ${report.questionOf(locus)} ${shownText(label, "label")} (${siglaText(
    voices.map(({ narrative }) => narrative),
    report,
  )})`,
];

const matrixItem = (
  { hypotheses, evidence }: HypothesisMatrix,
  title: string,
  context: AppraisalContext,
): AppraisalItemView => {
  const more = moreOf(evidence.length - context.most, "piece of evidence", "pieces of evidence");
  return {
    title,
    fields: hypotheses.map(({ version, title: text }) => ({
      name: version,
      texts: [shownText(text, "sentence")],
    })),
    grid: {
      head: [...hypotheses.map(({ version }) => version), "weight", "evidence"],
      rows: [
        ...evidence.slice(0, context.most).map((row) => evidenceCells(row, context)),
        ...(more === null ? [] : [[...hypotheses.map(() => ""), "", more]]),
        [...hypotheses.map((one) => String(one.inconsistency)), "", "inconsistency"],
        [...hypotheses.map(({ rank }) => String(rank)), "", "rank"],
      ],
    },
  };
};

/** Versions against evidence, a matrix a dispute; the most telling evidence is shown. */
export const hypothesisSection = (context: AppraisalContext): AppraisalSectionView => {
  const { matrices } = context.appraisal.hypotheses;
  return {
    heading: "Competing hypotheses",
    gloss: `${CELL_LEGEND}; a low inconsistency says how little speaks against a version here, not that it is so`,
    titles: "headings",
    groups: [
      cutGroup(matrices, context.most, ["dispute", "disputes"], (matrix, index) =>
        matrixItem(matrix, matrices.length === 1 ? "" : `Dispute ${index + 1}`, context),
      ),
    ],
  };
};

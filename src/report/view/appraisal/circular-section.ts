import type { CertaintyInflation, CertaintySide } from "../../../model/certainty-inflation.ts";
import type { CitationLoop, CommonRoot, ReadingRef } from "../../../model/circular-reporting.ts";
import { shownText } from "../../escape/shown-text.ts";
import type { AppraisalContext } from "./appraisal-context.ts";
import type { AppraisalItemView, AppraisalSectionView } from "./appraisal-view.ts";
import { cutGroup, cutTexts } from "./cut-list.ts";
import { fieldsOf } from "./fields-of.ts";
import { quotedText } from "./quoted-text.ts";
import { readingText } from "./reading-text.ts";
import { siglaText } from "./sigla-text.ts";

/** "capture, by whom: “Taliban fighters”", as in the section on who stands behind what. */
const readingTexts = (
  readings: readonly ReadingRef[],
  { report, most }: AppraisalContext,
): readonly string[] => {
  const rows = new Map(report.comparison.alignment.rows.map((row) => [row.locus.id, row]));
  const texts = readings.map(({ locus, key, label }) => {
    const row = rows.get(locus);
    const reading = row?.readings.find((one) => one.key === key);
    return row === undefined || reading === undefined
      ? shownText(label, "sentence")
      : readingText(row.locus, reading.label, report);
  });
  return cutTexts(texts, most, "reading");
};

const loopItem = (
  { explanation, closing, readings }: CitationLoop,
  context: AppraisalContext,
): AppraisalItemView => {
  const words = quotedText(closing.evidence, context.quoteLength);
  return {
    title: shownText(explanation, "sentence"),
    fields: fieldsOf([
      ["On", readingTexts(readings, context)],
      ["Closed by", words === null ? [] : [words]],
    ]),
    grid: null,
  };
};

const rootItem = (
  { explanation, narratives, readings }: CommonRoot,
  context: AppraisalContext,
): AppraisalItemView => ({
  title: shownText(explanation, "sentence"),
  fields: fieldsOf([
    ["Accounts", [siglaText(narratives, context.report)]],
    ["On", readingTexts(readings, context)],
  ]),
  grid: null,
});

const sideText = (side: CertaintySide, { report, quoteLength }: AppraisalContext): string =>
  [
    report.siglumOf(side.narrative),
    shownText(side.source, "label"),
    quotedText(side.evidence, quoteLength) ?? "(no quote)",
  ].join(" ");

const hedgeItem = (
  { explanation, locus, label, hedged, firm }: CertaintyInflation,
  context: AppraisalContext,
): AppraisalItemView => ({
  title: shownText(explanation, "sentence"),
  fields: fieldsOf([
    ["On", [readingText(locus, label, context.report)]],
    ["Hedged", [sideText(hedged, context)]],
    ["Firm", [sideText(firm, context)]],
  ]),
  grid: null,
});

/** Support that only looks like support, and what was possible at one hop and certain at the next. */
export const circularSection = (context: AppraisalContext): AppraisalSectionView => {
  const { circularReporting: circular, certaintyInflation } = context.appraisal;
  const { most } = context;
  return {
    heading: "Circular reporting and lost hedges",
    gloss: "what looks like more support, or firmer, than it is",
    titles: "sentences",
    groups: [
      cutGroup(circular.loops, most, ["loop", "loops"], (loop) => loopItem(loop, context)),
      cutGroup(circular.commonRoots, most, ["common root", "common roots"], (root) =>
        rootItem(root, context),
      ),
      cutGroup(certaintyInflation, most, ["lost hedge", "lost hedges"], (one) =>
        hedgeItem(one, context),
      ),
    ],
  };
};

import type { CertaintyInflation, CertaintySide } from "../../../model/certainty-inflation.ts";
import type { CitationLoop, CommonRoot, ReadingRef } from "../../../model/circular-reporting.ts";
import { shownText } from "../../escape/shown-text.ts";
import type { AppraisalContext } from "./appraisal-context.ts";
import type { AppraisalItemView, AppraisalSectionView } from "./appraisal-view.ts";
import { cutGroup, cutTexts } from "./cut-list.ts";
import { fieldsOf } from "./fields-of.ts";
import { quotedText } from "./quoted-text.ts";
import { siglaText } from "./sigla-text.ts";

const readingTexts = (readings: readonly ReadingRef[], most: number): readonly string[] =>
  cutTexts(
    readings.map(({ label }) => shownText(label, "sentence")),
    most,
    "reading",
  );

const loopItem = (
  { explanation, closing, readings }: CitationLoop,
  { most, quoteLength }: AppraisalContext,
): AppraisalItemView => {
  const words = quotedText(closing.evidence, quoteLength);
  return {
    title: shownText(explanation, "sentence"),
    fields: fieldsOf([
      ["On", readingTexts(readings, most)],
      ["Closed by", words === null ? [] : [words]],
    ]),
    grid: null,
  };
};

const rootItem = (
  { explanation, narratives, readings }: CommonRoot,
  { most, report }: AppraisalContext,
): AppraisalItemView => ({
  title: shownText(explanation, "sentence"),
  fields: fieldsOf([
    ["Accounts", [siglaText(narratives, report)]],
    ["On", readingTexts(readings, most)],
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
  { explanation, hedged, firm }: CertaintyInflation,
  context: AppraisalContext,
): AppraisalItemView => ({
  title: shownText(explanation, "sentence"),
  fields: fieldsOf([
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

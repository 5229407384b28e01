import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createEntailment } from "../../../src/read/entailment/create-entailment.ts";
import { createReadPair } from "../../../src/read/entailment/create-read-pair.ts";
import { claimFeatures } from "../../../src/read/entailment/features/claim-features.ts";
import { createLanguage } from "../../../src/read/language/create-language.ts";
import { crossValidatedLine } from "../../fit-entailment/cross-validated-line.ts";
import { toRows } from "../../fit-entailment/to-rows.ts";
import { twoWayRows } from "../../fit-entailment/two-way-rows.ts";
import { contradictionFigures, figuresLine } from "../entailment/contradiction-figures.ts";
import { findLabelTable } from "../entailment/find-label-table.ts";
import type { LabelledPair } from "../entailment/labelled-pair.ts";
import { negationMismatch } from "../entailment/negation-baseline.ts";
import { partFiles } from "../entailment/part-files.ts";
import { PASSAGE_THRESHOLD } from "../entailment/passage-threshold.ts";
import { readRte } from "../entailment/read-rte.ts";
import type { EvaluationSet } from "../evaluation-set.ts";

/** Contradictions between a passage of news and a short hypothesis. */
export const rte33way: EvaluationSet = { name: "rte3-3way", directory: "rte3-3way", run };

async function run(folder: string) {
  const files = partFiles(folder, isPairFile);
  const pairs = files.flatMap((file) => readPart(folder, file));
  if (pairs.length === 0) return null;
  const language = await createLanguage();
  const scores = createEntailment(language).judge(pairs);
  const isCalled = (_: LabelledPair, index: number) =>
    (scores[index]?.contradict ?? 0) > PASSAGE_THRESHOLD;
  const found = contradictionFigures(pairs, isCalled);
  const read = createReadPair(language);
  const rows = toRows(read, pairs, 1, claimFeatures);
  const twoWay = twoWayRows(read, join(folder, "..", "rte1-2-2way"));
  const lines = [
    `== ${files.join(", ")}: ${pairs.length} pairs`,
    figuresLine("contradiction", found),
    figuresLine("one negated, the other not", contradictionFigures(pairs, negationMismatch)),
    "Fitted anew on four fifths of this part (and on RTE-1 and 2, where they are), measured on the fifth:",
    crossValidatedLine("contradiction", rows, 5, PASSAGE_THRESHOLD, twoWay),
  ];
  return { lines, figures: { ...found, items: pairs.length } };
}

/** Three labels stand in a table beside the file, or in the file itself. */
function readPart(folder: string, file: string): readonly LabelledPair[] {
  const files = readdirSync(folder);
  const table = findLabelTable(file, files, files.filter(isPairFile));
  const labels = table === null ? null : readFileSync(join(folder, table), "utf8");
  return readRte(readFileSync(join(folder, file), "utf8"), labels);
}

function isPairFile(file: string): boolean {
  return file.endsWith(".xml");
}

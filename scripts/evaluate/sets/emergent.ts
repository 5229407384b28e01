import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createReadPair } from "../../../src/read/entailment/create-read-pair.ts";
import { createStance } from "../../../src/read/entailment/create-stance.ts";
import { findStanceFeatures } from "../../../src/read/entailment/features/find-features.ts";
import { createLanguage } from "../../../src/read/language/create-language.ts";
import { crossValidatedLine } from "../../fit-entailment/cross-validated-line.ts";
import { toRows } from "../../fit-entailment/to-rows.ts";
import type { LabelledPair } from "../entailment/labelled-pair.ts";
import { partFiles } from "../entailment/part-files.ts";
import { readEmergent } from "../entailment/read-emergent.ts";
import { refutingStance } from "../entailment/refuting-baseline.ts";
import type { EvaluationSet } from "../evaluation-set.ts";
import { f1, rate } from "../ud/rate.ts";

const AGAINST = 2;

/** What headlines make of rumours: for, observing, against. */
export const emergent: EvaluationSet = { name: "emergent", directory: "emergent", run };

async function run(folder: string) {
  const files = partFiles(folder, (file) => file.endsWith(".csv"));
  const pairs = files.flatMap((file) => readEmergent(readFileSync(join(folder, file), "utf8")));
  if (pairs.length === 0) return null;
  const language = await createLanguage();
  const found = createStance(language)
    .judge(pairs)
    .map((one) => bestOf([one.for, one.observing, one.against]));
  const ours = stanceFigures(pairs, found);
  const refuting = pairs.map(({ premise }) => refutingStance(premise));
  const rows = toRows(createReadPair(language), pairs, 1, findStanceFeatures);
  const lines = [
    `== ${files.join(", ")}: ${pairs.length} pairs`,
    line("stance", ours),
    line("the most frequent stance", stanceFigures(pairs, majority(pairs))),
    line("refuting words, else for", stanceFigures(pairs, refuting)),
    "Fitted anew on nine tenths of the claims of this part, measured on the tenth (P, R, F1 of against):",
    crossValidatedLine("stance", rows, 10, 0.5),
  ];
  return { lines, figures: { ...ours, items: pairs.length } };
}

function bestOf(scores: readonly number[]): number {
  return scores.indexOf(Math.max(...scores));
}

function majority(pairs: readonly LabelledPair[]): readonly number[] {
  const counts = [0, 1, 2].map((one) => pairs.filter(({ label }) => label === one).length);
  return pairs.map(() => bestOf(counts));
}

interface StanceFigures {
  readonly accuracy: number;
  readonly againstF1: number;
}

function stanceFigures(pairs: readonly LabelledPair[], found: readonly number[]): StanceFigures {
  const count = (is: (pair: LabelledPair, index: number) => boolean) => pairs.filter(is).length;
  const right = count(({ label }, index) => found[index] === label);
  const called = count((_, index) => found[index] === AGAINST);
  const gold = count(({ label }) => label === AGAINST);
  const both = count(({ label }, index) => label === AGAINST && found[index] === AGAINST);
  return { accuracy: rate(right, pairs.length), againstF1: f1(both, called, gold) };
}

function line(name: string, { accuracy, againstF1 }: StanceFigures): string {
  return `  ${name.padEnd(28)} accuracy ${accuracy}  F1 of against ${againstF1}`;
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createEntailment } from "../../../src/read/entailment/create-entailment.ts";
import { createLanguage } from "../../../src/read/language/create-language.ts";
import { contradictionFigures, figuresLine } from "../entailment/contradiction-figures.ts";
import { isExchange } from "../entailment/is-exchange.ts";
import { type LabelledPair, NEUTRAL } from "../entailment/labelled-pair.ts";
import { negationMismatch } from "../entailment/negation-baseline.ts";
import { partFiles } from "../entailment/part-files.ts";
import { readSick } from "../entailment/read-sick.ts";
import type { EvaluationSet } from "../evaluation-set.ts";
import { rate } from "../ud/rate.ts";

/**
 * Contradictions between short statements: negation, opposites. The set calls exchanged roles
 * neutral, which they are not where both tell of one event, so those pairs are left out.
 */
export const sick: EvaluationSet = { name: "sick", directory: "sick", run };

async function run(folder: string) {
  const files = partFiles(folder, (file) => /\.(?:txt|tsv)$/u.test(file));
  const all = files.flatMap((file) => readSick(readFileSync(join(folder, file), "utf8")));
  if (all.length === 0) return null;
  const pairs = all.filter((pair) => !isExchangedNeutral(pair));
  const { judge } = createEntailment(await createLanguage());
  const scores = judge(pairs);
  const isCalled = (_: LabelledPair, index: number) => (scores[index]?.contradict ?? 0) > 0.5;
  const found = contradictionFigures(pairs, isCalled);
  const right = pairs.filter(({ label }, index) => {
    const { entail = 0, neutral = 0, contradict = 0 } = scores[index] ?? {};
    const three = [entail, neutral, contradict];
    return three.indexOf(Math.max(...three)) === label;
  });
  const lines = [
    `== ${files.join(", ")}: ${pairs.length} pairs, ${all.length - pairs.length} with exchanged roles left out`,
    figuresLine("contradiction", found),
    figuresLine("one negated, the other not", contradictionFigures(pairs, negationMismatch)),
    `  all three classes            right ${rate(right.length, pairs.length)}`,
  ];
  return { lines, figures: { ...found, items: pairs.length } };
}

function isExchangedNeutral({ premise, hypothesis, label }: LabelledPair): boolean {
  return label === NEUTRAL && isExchange(premise, hypothesis);
}

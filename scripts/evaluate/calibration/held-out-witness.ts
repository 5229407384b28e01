import {
  createEntailment,
  type EnglishEntailment,
} from "../../../src/read/entailment/create-entailment.ts";
import { createReadPair } from "../../../src/read/entailment/create-read-pair.ts";
import { findStanceFeatures } from "../../../src/read/entailment/features/find-features.ts";
import { isPassage } from "../../../src/read/entailment/is-passage.ts";
import { createLogLinear } from "../../../src/read/entailment/model/create-log-linear.ts";
import type { Language } from "../../../src/read/language/language.ts";
import { FIT } from "../../fit-entailment/fit-options.ts";
import { fitTable } from "../../fit-entailment/fit-table.ts";
import { toRows } from "../../fit-entailment/to-rows.ts";
import type { LabelledPair } from "../entailment/labelled-pair.ts";

const FOLDS = 5;

/**
 * Witnesses for pairs of passages: each pair gets one whose weights of passages were fitted on the other
 * folds, since the weights of the package were fitted on all. Weights of statements are of another set.
 */
export function heldOutWitness(
  language: Language,
  pairs: readonly LabelledPair[],
): (pair: LabelledPair) => EnglishEntailment {
  const read = createReadPair(language);
  const rows = toRows(read, pairs, 1, findStanceFeatures);
  const foldOf = new Map(pairs.map((pair, index) => [pair, index % FOLDS]));
  const statements = createEntailment(language);
  const witnesses = Array.from({ length: FOLDS }, (_, fold): EnglishEntailment => {
    const others = rows.filter((_row, index) => index % FOLDS !== fold);
    const passages = createLogLinear(fitTable(others, FIT));
    return {
      name: "english",
      judge: (asked) =>
        asked.map((texts) => {
          const pair = read(texts);
          if (!isPassage(pair)) return statements.judge([texts])[0] ?? OPEN;
          const [entail, neutral, contradict] = passages.predict(findStanceFeatures(pair));
          return { entail, neutral, contradict };
        }),
    };
  });
  return (pair) => witnesses[foldOf.get(pair) ?? 0] ?? statements;
}

const OPEN = { entail: 0, neutral: 1, contradict: 0 };

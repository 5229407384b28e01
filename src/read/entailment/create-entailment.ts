import type { EntailmentScores, EntailmentWitness, TextPair } from "../../model/entailment.ts";
import type { Language } from "../language/language.ts";
import { createReadPair } from "./create-read-pair.ts";
import { claimFeatures } from "./features/claim-features.ts";
import { findFeatures } from "./features/find-features.ts";
import { isPassage } from "./is-passage.ts";
import { createLogLinear } from "./model/create-log-linear.ts";
import { findReasons } from "./model/find-reasons.ts";
import { PASSAGE_WEIGHTS } from "./passage-weights-table.ts";
import { STATEMENT_WEIGHTS } from "./statement-weights-table.ts";

/** Findings call it so: whoever reads a report knows no more of it than this. */
const NAME = "entailment of rashomon/english, fitted on SICK and RTE";

/** A witness that answers at once. */
export interface EnglishEntailment extends EntailmentWitness {
  readonly judge: (pairs: readonly TextPair[]) => readonly EntailmentScores[];
}

/**
 * A witness that says whether one short text follows from another, contradicts it, or neither: words
 * are aligned by tree and lexicon, and a log-linear model weighs what is seen there (polarity,
 * opposites, numbers, names, roles, how it is put forward).
 *
 * The same pair gives the same scores. Any strings get scores; of a text longer than 5,000 code
 * units only the beginning is read. Time grows with the product of the lengths of the two texts.
 * Contradictions between short statements are found well, those of a passage and a short hypothesis
 * poorly: docs/accuracy.md tells how well.
 *
 * @param language - One with trees; without them next to nothing is found.
 */
export function createEntailment(language: Language): EnglishEntailment {
  const readPair = createReadPair(language);
  const statements = createLogLinear(STATEMENT_WEIGHTS);
  const passages = createLogLinear(PASSAGE_WEIGHTS);
  const judgeOne = (texts: TextPair): EntailmentScores => {
    const pair = readPair(texts);
    const [model, find] = isPassage(pair) ? [passages, claimFeatures] : [statements, findFeatures];
    const features = find(pair);
    const scores = model.predict(features);
    const best = scores.indexOf(Math.max(...scores));
    const [entail, neutral, contradict] = scores;
    return { entail, neutral, contradict, reasons: findReasons(pair, features, model, best) };
  };
  return { name: NAME, judge: (pairs) => pairs.map(judgeOne) };
}

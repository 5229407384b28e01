import type { StanceScores, TextPair } from "../../model/entailment.ts";
import type { Language } from "../language/language.ts";
import { createReadPair } from "./create-read-pair.ts";
import { findStanceFeatures } from "./features/find-features.ts";
import { createLogLinear } from "./model/create-log-linear.ts";
import { findReasons } from "./model/find-reasons.ts";
import { STANCE_WEIGHTS } from "./stance-weights-table.ts";

/** Says what headlines make of claims. */
export interface StanceJudge {
  /** The premise is the headline, the hypothesis the claim. Scores in the order of the pairs. */
  readonly judge: (pairs: readonly TextPair[]) => readonly StanceScores[];
}

/**
 * Tells whether a headline or short report says that a claim is so, says that it is not, or only
 * passes it on: "denies", "hoax", "reportedly", a question mark. That is not whether it follows: who
 * reports a rumour says nothing of its truth.
 *
 * The same pair gives the same scores, and any strings get some.
 *
 * @param language - One with trees.
 */
export function createStance(language: Language): StanceJudge {
  const readPair = createReadPair(language);
  const model = createLogLinear(STANCE_WEIGHTS);
  const judgeOne = (texts: TextPair): StanceScores => {
    const pair = readPair(texts);
    const features = findStanceFeatures(pair);
    const scores = model.predict(features);
    const best = scores.indexOf(Math.max(...scores));
    const [inFavour, observing, against] = scores;
    return { for: inFavour, against, observing, reasons: findReasons(pair, features, model, best) };
  };
  return { judge: (pairs) => pairs.map(judgeOne) };
}

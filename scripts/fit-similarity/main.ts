// npm run fit:similarity -- [--data <folder>]
// Fits the weights by which `groupClaims` tells which claims are about one event, on the training
// topics of ECB+ (1-35 without the development topics). The threshold comes from held-out topics.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { SimilarityModel } from "../../src/align/similarity/similarity-model.ts";
import { dataFolder } from "../evaluate/data-folder.ts";
import { fitModel, type PreparedTopic, prepareTopic, scoreTopics } from "./fit-model.ts";
import { readTrainingTopics } from "./read-training-topics.ts";

const FOLDS = 3;
const THRESHOLDS = [0.3, 0.35, 0.4, 0.45, 0.5];

const { values } = parseArgs({ options: { data: { type: "string" } } });
const { topics, lexicon } = await readTrainingTopics(join(dataFolder(values.data), "ecbplus"));
const prepared = topics.map((topic) => prepareTopic(topic, lexicon));
const threshold = bestThreshold(prepared);
const weights = fitModel(prepared);
const model: SimilarityModel = { threshold, weights };
const header = `// Written by \`npm run fit:similarity\`: a logistic model of which two claims are about one event,
// fitted on the training topics of ECB+ (Cybulska and Vossen 2014, CC BY 3.0). Names of features
// only: no word of the corpus.
import type { SimilarityModel } from "./similarity-model.ts";

/** See \`groupClaims\`. */
export const SIMILARITY_MODEL: SimilarityModel = `;
const target = new URL("../../src/align/similarity/similarity-weights-table.ts", import.meta.url);
writeFileSync(target, `${header}${JSON.stringify(model, null, 2)};\n`);
console.log("written; run npm run format");

/** The threshold at which topics score best by weights that were fitted on the others. */
function bestThreshold(all: readonly PreparedTopic[]): number {
  const folds = Array.from({ length: FOLDS }, (_, fold) => ({
    held: all.filter((_topic, index) => index % FOLDS === fold),
    weights: fitModel(all.filter((_topic, index) => index % FOLDS !== fold)),
  }));
  const scored = THRESHOLDS.map((threshold) => {
    const runs = folds.map(({ held, weights }) => ({ held, model: { threshold, weights } }));
    const score = scoreTopics(runs);
    console.log(`held-out topics, threshold ${threshold}: CoNLL F1 ${(100 * score).toFixed(2)}`);
    return { threshold, score };
  });
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).threshold;
}

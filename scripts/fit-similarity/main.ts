// npm run fit:similarity -- [--data <folder>]
// Fits the trees by which `groupClaims` tells which claims are about one event, on the training
// topics of ECB+ (1-35 without the development topics). The threshold comes from held-out topics,
// whose score is printed.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { SimilarityModel } from "../../src/align/similarity/similarity-model.ts";
import { dataFolder } from "../evaluate/data-folder.ts";
import { fitModel, scorePairs, scoreStems, scoreTopics } from "./fit-model.ts";
import { type PreparedTopic, prepareTopic } from "./prepare-topic.ts";
import { readTrainingTopics } from "./read-training-topics.ts";

const FOLDS = 4;
const THRESHOLDS = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55];
/** Scores that differ by less say nothing about which is better. */
const AS_GOOD = 0.0015;

const { values } = parseArgs({ options: { data: { type: "string" } } });
const { topics, lexicon } = await readTrainingTopics(join(dataFolder(values.data), "ecbplus"));
const prepared = topics.map((topic) => prepareTopic(topic, lexicon));
console.log(`one stem, one event: CoNLL F1 ${percent(scoreStems(prepared).conllF1)}`);
const threshold = bestThreshold(prepared);
const model: SimilarityModel = { threshold, ...fitModel(prepared) };
const header = `// Written by \`npm run fit:similarity\`: trees that tell which two claims are about one event, fitted on
// the training topics of ECB+ (Cybulska and Vossen 2014, CC BY 3.0). Names of features only: no word
// of the corpus.
import type { SimilarityModel } from "./similarity-model.ts";

/** See \`groupClaims\`. */
export const SIMILARITY_MODEL: SimilarityModel = `;
const target = new URL("../../src/align/similarity/similarity-model-table.ts", import.meta.url);
writeFileSync(target, `${header}${JSON.stringify(model, null, 2)};\n`);
console.log("written; run npm run format");

/**
 * The threshold at which topics score best by trees that were fitted on the others: the middle one of
 * those that are as good, since what lies on an edge is good by chance.
 */
function bestThreshold(all: readonly PreparedTopic[]): number {
  const held = Array.from({ length: FOLDS }, (_, fold) => {
    const trees = fitModel(all.filter((_topic, index) => index % FOLDS !== fold));
    return all
      .filter((_topic, index) => index % FOLDS === fold)
      .map((topic) => scorePairs(topic, trees));
  }).flat();
  const scored = THRESHOLDS.map((one) => {
    const { conllF1 } = scoreTopics(held, one);
    console.log(`held-out topics, threshold ${one}: CoNLL F1 ${percent(conllF1)}`);
    return { one, conllF1 };
  });
  const best = Math.max(...scored.map(({ conllF1 }) => conllF1));
  const good = scored.filter(({ conllF1 }) => conllF1 >= best - AS_GOOD);
  return good[Math.floor(good.length / 2)]?.one ?? 0.4;
}

function percent(rate: number): string {
  return (100 * rate).toFixed(2);
}

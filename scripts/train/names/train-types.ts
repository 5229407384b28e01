import type { SectionArray } from "../../../src/read/language/data/sections.ts";
import { NAME_TYPES } from "../../../src/read/language/names/name-types-table.ts";
import { indexOfLargest } from "../../../src/read/language/names/pool-types.ts";
import type { TypeKeys } from "../../../src/read/language/names/type-keys.ts";
import { createLearner } from "../linear/create-learner.ts";
import { createFeatureCounter } from "../linear/feature-index.ts";
import { packLinearWeights } from "../linear/pack-linear-weights.ts";
import { createRandom } from "../random/create-random.ts";
import { shuffled } from "../random/shuffled.ts";
import type { DescribedDocument } from "./named-document.ts";
import type { TrainNamesOptions } from "./names-training.ts";

/** Learns the types of names: the sections "types". */
export function trainTypes(
  documents: readonly DescribedDocument[],
  typeKeys: TypeKeys,
  settings: TrainNamesOptions,
): Record<string, SectionArray> {
  const counter = createFeatureCounter();
  const examples = documents.flatMap(({ document, words }, number) =>
    document.names.map(({ firstToken, endToken, type }) => {
      const keys = typeKeys(document.forms, words, firstToken, endToken);
      counter.add(keys, keys.length, number + 1);
      return { keys, type: NAME_TYPES.indexOf(type) };
    }),
  );
  const index = counter.index(settings.leastDocuments);
  const learner = createLearner(index.size, NAME_TYPES.length, {
    ...settings,
    l1: settings.typeL1,
  });
  const all = Uint8Array.from(NAME_TYPES.keys());
  const scores = new Float64Array(NAME_TYPES.length);
  const random = createRandom(settings.seed);
  let order = examples;
  for (let epoch = 0; epoch < settings.typeEpochs; epoch++) {
    order = shuffled(order, random);
    let errors = 0;
    for (const { keys, type } of order) {
      const features = keys.map(index.find);
      learner.score(features, all, scores);
      if (indexOfLargest(scores) !== type) errors++;
      learner.learn(features, all, scores, type);
    }
    settings.report?.(`types, epoch ${epoch + 1}: ${errors} errors`);
  }
  return packLinearWeights("types", index.keys, learner.weights, NAME_TYPES.length, settings);
}

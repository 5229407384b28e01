import { type FeatureSpace, REACH } from "../../../src/read/language/tags/linear/feature-space.ts";
import { createFeatureCounter, type FeatureIndex } from "../linear/feature-index.ts";
import type { DescribedSentence } from "./describe-sentences.ts";
import { paddedLabels } from "./padded-labels.ts";

/**
 * Numbers for the features of all words, as they are when all labels are right.
 *
 * @param least - In how many documents a feature has to be met.
 */
export function indexTagFeatures(
  space: FeatureSpace,
  documents: readonly (readonly DescribedSentence[])[],
  tagCount: number,
  least: number,
): FeatureIndex {
  const counter = createFeatureCounter();
  const keys = new Int32Array(space.historyCount);
  documents.forEach((sentences, document) => {
    for (const { count, values, fixedKeys, gold } of sentences) {
      const labels = paddedLabels(count, tagCount);
      for (let word = 0; word < count; word++) labels[word + REACH] = gold[word] ?? 0;
      counter.add(fixedKeys, fixedKeys.length, document + 1);
      for (let word = 0; word < count; word++) {
        space.historyKeys(values, labels, word, keys);
        counter.add(keys, keys.length, document + 1);
      }
    }
  });
  return counter.index(least);
}

import { type FeatureSpace, REACH } from "../../../src/read/language/tags/linear/feature-space.ts";
import type { Learner } from "../linear/create-learner.ts";
import type { FeatureIndex } from "../linear/feature-index.ts";
import { createRandom } from "../random/create-random.ts";
import { shuffled } from "../random/shuffled.ts";
import { type DescribedSentence, NO_TAG } from "./describe-sentences.ts";
import { paddedLabels } from "./padded-labels.ts";

/** What {@link learnTags} needs. */
export interface LearnTagsParts {
  readonly space: FeatureSpace;
  readonly index: FeatureIndex;
  readonly learner: Learner;
  readonly tagCount: number;
  readonly seed: number;
  readonly epochs: number;
  readonly report?: (line: string) => void;
}

/** Goes through the sentences, each time in another order, and learns from every word. */
export function learnTags(sentences: readonly DescribedSentence[], parts: LearnTagsParts): void {
  const random = createRandom(parts.seed);
  const learnSentence = createSentenceLearner(parts);
  let order = sentences;
  for (let epoch = 0; epoch < parts.epochs; epoch++) {
    order = shuffled(order, random);
    let errors = 0;
    for (const sentence of order) errors += learnSentence(sentence);
    parts.report?.(`epoch ${epoch + 1}: ${errors} errors`);
  }
}

/** Makes a function that learns from a sentence and says how many words it got wrong. */
function createSentenceLearner({ space, index, learner, tagCount }: LearnTagsParts) {
  const fixedCount = space.ownCount + space.contextCount;
  const features = new Int32Array(fixedCount + space.historyCount);
  const history = new Int32Array(space.historyCount);
  const scores = new Float64Array(tagCount);

  const fillFeatures = (sentence: DescribedSentence, labels: Uint8Array, word: number) => {
    const from = word * fixedCount;
    for (let i = 0; i < fixedCount; i++) {
      features[i] = index.find(sentence.fixedKeys[from + i] ?? 0);
    }
    space.historyKeys(sentence.values, labels, word, history);
    for (let i = 0; i < history.length; i++) {
      features[fixedCount + i] = index.find(history[i] ?? 0);
    }
  };

  return (sentence: DescribedSentence): number => {
    // Its own labels, wrong ones as well: it has to live with them later.
    const labels = paddedLabels(sentence.count, tagCount);
    let errors = 0;
    sentence.candidates.forEach((choice, word) => {
      fillFeatures(sentence, labels, word);
      learner.score(features, choice, scores);
      const tag = choice[indexOfLargest(scores, choice.length)] ?? 0;
      labels[word + REACH] = tag;
      const right = sentence.gold[word] ?? NO_TAG;
      if (right === NO_TAG || choice.length < 2) return;
      if (tag !== right) errors++;
      learner.learn(features, choice, scores, right);
    });
    return errors;
  };
}

function indexOfLargest(scores: Float64Array, count: number): number {
  let best = 0;
  for (let k = 1; k < count; k++) if ((scores[k] ?? 0) > (scores[best] ?? 0)) best = k;
  return best;
}

import type { SectionArray } from "../../../src/read/language/data/sections.ts";
import {
  NAME_ATTRIBUTES,
  NAME_WIDTH,
  PLACED_NAME_ATTRIBUTES,
} from "../../../src/read/language/names/name-attributes-table.ts";
import {
  NAME_LABEL_COUNT,
  NAME_LABELS,
  nameLabelChoices,
} from "../../../src/read/language/names/name-labels.ts";
import { indexOfLargest } from "../../../src/read/language/names/pool-types.ts";
import {
  createFeatureSpace,
  type FeatureSpace,
  REACH,
} from "../../../src/read/language/tags/linear/feature-space.ts";
import { createLearner, type Learner } from "../linear/create-learner.ts";
import { createFeatureCounter, type FeatureIndex } from "../linear/feature-index.ts";
import { packLinearWeights } from "../linear/pack-linear-weights.ts";
import { createRandom } from "../random/create-random.ts";
import { shuffled } from "../random/shuffled.ts";
import type { DescribedDocument } from "./named-document.ts";
import type { TrainNamesOptions } from "./names-training.ts";

/** Learns which words are names: the sections "spans". */
export function trainSpans(
  documents: readonly DescribedDocument[],
  settings: TrainNamesOptions,
): Record<string, SectionArray> {
  const space = createFeatureSpace(settings.templates, {
    all: NAME_ATTRIBUTES,
    placed: PLACED_NAME_ATTRIBUTES,
  });
  const index = indexFeatures(space, documents, settings.leastDocuments);
  const learner = createLearner(index.size, NAME_LABEL_COUNT, settings);
  let order = documents;
  const random = createRandom(settings.seed);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    order = shuffled(order, random);
    let errors = 0;
    for (const described of order) errors += learnDocument(space, described, index, learner);
    settings.report?.(`spans, epoch ${epoch + 1}: ${errors} errors`);
  }
  return packLinearWeights("spans", index.keys, learner.weights, NAME_LABEL_COUNT, settings);
}

const countOf = (space: FeatureSpace) => space.ownCount + space.contextCount + space.historyCount;

function indexFeatures(
  space: FeatureSpace,
  documents: readonly DescribedDocument[],
  least: number,
): FeatureIndex {
  const counter = createFeatureCounter();
  const keys = new Int32Array(countOf(space));
  documents.forEach((described, number) => {
    const gold = goldLabels(described);
    for (const start of described.words.starts) {
      fillKeys(space, described.words.values, gold, start / NAME_WIDTH, keys);
      counter.add(keys, keys.length, number + 1);
    }
  });
  return counter.index(least);
}

/** Labels a document as it will be, with its own labels before each word; counts the errors. */
function learnDocument(
  space: FeatureSpace,
  described: DescribedDocument,
  index: FeatureIndex,
  learner: Learner,
): number {
  const { starts, places, values } = described.words;
  const gold = goldLabels(described);
  const labels = new Uint8Array(gold.length).fill(NAME_LABELS.padding);
  const keys = new Int32Array(countOf(space));
  const scores = new Float64Array(NAME_LABEL_COUNT);
  let errors = 0;
  for (let word = 0; word < starts.length; word++) {
    const row = (starts[word] ?? 0) / NAME_WIDTH;
    const choices = nameLabelChoices(places[word] ?? 0, labels[row - 1] ?? 0);
    labels[row] = NAME_LABELS.outside;
    if (choices.length < 2) continue;
    fillKeys(space, values, labels, row, keys);
    const features = keys.map(index.find);
    learner.score(features, choices, scores);
    const label = choices[indexOfLargest(scores.subarray(0, choices.length))] ?? 0;
    const right = rightChoice(gold[row] ?? 0, choices);
    labels[row] = label;
    if (label !== right) errors++;
    learner.learn(features, choices, scores, right);
  }
  return errors;
}

/** After a wrong label the right one can be out of reach: a name then begins where it goes on. */
function rightChoice(gold: number, choices: Uint8Array): number {
  if (choices.includes(gold)) return gold;
  const { inside, begins, outside } = NAME_LABELS;
  return gold === inside && choices.includes(begins) ? begins : outside;
}

function fillKeys(
  space: FeatureSpace,
  values: Int32Array,
  labels: Uint8Array,
  row: number,
  keys: Int32Array,
): void {
  const own = space.ownCount;
  const context = own + space.contextCount;
  space.ownKeys(values, row * NAME_WIDTH, keys.subarray(0, own));
  space.contextKeys(values, row - REACH, keys.subarray(own, context));
  space.historyKeys(values, labels, row - REACH, keys.subarray(context));
}

function goldLabels({ document, words }: DescribedDocument): Uint8Array {
  const { values, starts } = words;
  const labels = new Uint8Array(values.length / NAME_WIDTH).fill(NAME_LABELS.padding);
  for (const start of starts) labels[start / NAME_WIDTH] = NAME_LABELS.outside;
  for (const { firstToken, endToken } of document.names) {
    for (let word = firstToken; word < endToken; word++) {
      const label = word === firstToken ? NAME_LABELS.begins : NAME_LABELS.inside;
      labels[(starts[word] ?? 0) / NAME_WIDTH] = label;
    }
  }
  return labels;
}

import type { LexiconWords } from "../../../src/read/language/lexicon/lexicon-words.ts";
import { createWordRows } from "../../../src/read/language/net/create-word-rows.ts";
import type { NetShape } from "../../../src/read/language/net/net-shape.ts";
import { createWasmWorkspace } from "../../../src/read/language/net/wasm-workspace.ts";
import { TRAITS } from "../../../src/read/language/net/word-traits.ts";
import { compileKernels } from "../../kernels/compile-kernels.ts";
import { createRandom } from "../random/create-random.ts";
import { addBatchGradients, type Loss } from "./batch-loss.ts";
import { dropWords } from "./dropout.ts";
import type { GuessedSentence } from "./guessed-sentence.ts";
import { setInitialWeights } from "./initial-weights.ts";
import { makeBatches } from "./make-batches.ts";
import type { NetOptions } from "./net-options.ts";
import { netVocabulary } from "./net-vocabulary.ts";
import { takeStep } from "./take-step.ts";
import { createTrainerState, type TrainerState } from "./trainer-state.ts";
import type { TrainingKernels } from "./training-kernels.ts";
import { type TrainingSentence, toTrainingSentences } from "./training-sentence.ts";
import { writeNet } from "./write-net.ts";

/** Steps over which the learning rate rises. */
const WARM_UP = 200;

/**
 * Trains a network on gold trees. The same sentences and options give the same bytes, on any machine
 * with WebAssembly.
 *
 * @param report - Told after each epoch: its number, and the losses a word.
 * @returns The file that `openNet` reads.
 */
export async function trainNet(
  sentences: readonly GuessedSentence[],
  lexicon: LexiconWords,
  options: NetOptions,
  report: (epoch: number, loss: Readonly<Loss>, file: () => Uint8Array) => void = () => undefined,
): Promise<Uint8Array> {
  const { sizes } = options;
  const vocabulary = netVocabulary(sentences, options.minCount);
  const shape: NetShape = {
    ...sizes,
    words: vocabulary.words.length + 1,
    traits: TRAITS,
    guesses: vocabulary.guesses.length,
    tags: vocabulary.tags.length,
    relations: vocabulary.relations.length,
  };
  const rowsOf = createWordRows(vocabulary, sizes.pieces, lexicon);
  const state = createTrainerState(await trainingWorkspace(), shape);
  setInitialWeights(state, createRandom(options.seed));
  const examples = toTrainingSentences(sentences, vocabulary, rowsOf).filter(
    ({ rows }) => rows.length <= options.longest,
  );
  const file = () => writeNet(state, vocabulary);
  runEpochs(state, examples, options, (epoch, loss) => report(epoch, loss, file));
  return file();
}

async function trainingWorkspace() {
  const modules = await Promise.all(
    (["kernels", "training-kernels"] as const).map(async (source) =>
      WebAssembly.compile(await compileKernels(source)),
    ),
  );
  return createWasmWorkspace<TrainingKernels>(modules);
}

function runEpochs(
  state: TrainerState,
  examples: readonly TrainingSentence[],
  options: NetOptions,
  report: (epoch: number, loss: Readonly<Loss>) => void,
): void {
  const random = createRandom(options.seed + 1);
  const words = examples.reduce((sum, { rows }) => sum + rows.length, 0);
  for (let epoch = 1, step = 0; epoch <= options.epochs; epoch++) {
    const loss: Loss = { tags: 0, arcs: 0, relations: 0 };
    const batches = makeBatches(examples, options.batch, random);
    for (const [index, batch] of batches.entries()) {
      const input = batch.map((sentence) => dropWords(sentence, options.dropWords, random));
      addBatchGradients(state, batch, input, options, random, loss);
      const progress = (epoch - 1 + index / batches.length) / options.epochs;
      const rate = options.rate * Math.min(1, ++step / WARM_UP) * (1 - 0.98 * progress);
      takeStep(state, rate, step, input);
    }
    state.space.release(state.base);
    report(epoch, {
      tags: loss.tags / words,
      arcs: loss.arcs / words,
      relations: loss.relations / words,
    });
  }
}

import type { InputCache } from "./create-input-cache.ts";
import { type EmbeddedWords, embedWords } from "./embed-words.ts";
import type { Pointer } from "./kernels.ts";
import { type LstmTrace, type LstmWeights, runLstm, runSteps } from "./lstm-layer.ts";
import { type Factor, multiply, toFactor } from "./matrix.ts";
import type { Net } from "./net.ts";
import { inputWidth, padded } from "./net-shape.ts";
import { type Packing, packSentences } from "./packing.ts";
import type { WordRows } from "./word-bags.ts";
import type { Workspace } from "./workspace.ts";

/** What a network computed over some sentences; it lies in the workspace until that is released. */
export interface NetRun {
  readonly packing: Packing;
  /** What went in; `null` where a cache stood in for it. */
  readonly embedded: EmbeddedWords | null;
  /** Those of the layers that are not in the cache. */
  readonly layers: readonly (readonly [LstmTrace, LstmTrace])[];
  /** By layer: float32[rows × 2 units] */
  readonly outputs: readonly Pointer[];
  /** float32[rows × padded tags]: sums, not yet a distribution. */
  readonly tags: Pointer;
  /** float32[rows × 2 arcWidth]: each word as a dependent, then as a head. */
  readonly arcs: Pointer;
  /** float32[rows × 2 labelWidth] */
  readonly labels: Pointer;
}

/**
 * Called with each layer of numbers before it is used further, so that training can drop some.
 *
 * @param place - 0 for the input, 1… for the outputs of layers, -1 for the arcs.
 */
export type LayerHook = (place: number, pointer: Pointer, width: number, packing: Packing) => void;

/** The place of the arcs for a {@link LayerHook}. */
export const ARCS_PLACE = -1;

/** What {@link runNet} may be given. */
export interface RunOptions {
  /** @defaultValue does nothing */
  readonly hook?: LayerHook;
  /** Stands in for the input of the first layer; without it a run can be gone back through. */
  readonly cache?: InputCache;
}

/** Runs a network over sentences of at least one word each. */
export function runNet(
  space: Workspace,
  net: Net,
  sentences: readonly (readonly WordRows[])[],
  { hook = () => undefined, cache }: RunOptions = {},
): NetRun {
  const { shape } = net;
  const packing = packSentences(
    space,
    sentences.map((words) => words.length),
  );
  const words = inPackedOrder(space, packing, sentences);
  const embedded = cache === undefined ? embedWords(space, net, words) : null;
  if (embedded !== null) hook(0, embedded.input, inputWidth(shape), packing);
  const layers: [LstmTrace, LstmTrace][] = [];
  const outputs: Pointer[] = [];
  const double = 2 * shape.units;
  for (const weights of net.layers) {
    const out = space.allocate(packing.rows * double);
    const from = outputs.at(-1) ?? embedded?.input;
    if (from === undefined && cache !== undefined) {
      runCachedLayer(space, weights, packing, cache, words, out);
    } else {
      layers.push(runLayer(space, weights, packing, from ?? 0, out));
    }
    outputs.push(out);
    hook(outputs.length, out, double, packing);
  }
  const top = toFactor(
    space,
    packing.rows,
    outputs.at(-1) ?? 0,
    double,
    net.matrix("arcs.weights"),
  );
  const tags = runLinear(space, net, packing, "tags", padded(shape.tags), top);
  const arcs = runLinear(space, net, packing, "arcs", 2 * shape.arcWidth, top);
  space.kernels.leakyRelu(packing.rows * 2 * shape.arcWidth, arcs);
  hook(ARCS_PLACE, arcs, 2 * shape.arcWidth, packing);
  const labels = runLinear(space, net, packing, "labels", 2 * shape.labelWidth, top);
  return { packing, embedded, layers, outputs, tags, arcs, labels };
}

function inPackedOrder(
  space: Workspace,
  packing: Packing,
  sentences: readonly (readonly WordRows[])[],
): readonly WordRows[] {
  const words: WordRows[] = new Array(packing.rows);
  sentences.forEach((own, sentence) => {
    const rows = space.integers(packing.sentenceRows[sentence] ?? 0, own.length);
    own.forEach((word, position) => {
      words[rows[position] ?? 0] = word;
    });
  });
  return words;
}

function runLayer(
  space: Workspace,
  [forward, backward]: readonly [LstmWeights, LstmWeights],
  packing: Packing,
  from: Pointer,
  out: Pointer,
): [LstmTrace, LstmTrace] {
  const { units, input, fromInput } = forward;
  const x = toFactor(space, packing.rows, from, input, fromInput);
  return [
    runLstm(space, forward, packing, x, packing.same, out, 2 * units),
    runLstm(space, backward, packing, x, packing.reversed, out + units * 4, 2 * units),
  ];
}

/** The first layer, from the sums that its cache has of every word. */
function runCachedLayer(
  space: Workspace,
  [forward, backward]: readonly [LstmWeights, LstmWeights],
  packing: Packing,
  cache: InputCache,
  words: readonly WordRows[],
  out: Pointer,
): void {
  const { units } = forward;
  const { rows } = packing;
  const width = 4 * units;
  const index = cache.rowsOf(words);
  const gates = space.allocate(rows * width);
  space.kernels.gatherRows(rows, width, index, cache.gates[0], width, gates, width);
  runSteps(space, forward, packing, gates, packing.same, out, 2 * units);
  const turned = space.allocate(rows);
  space.kernels.gatherRows(rows, 1, packing.reversed, index, 1, turned, 1);
  space.kernels.gatherRows(rows, width, turned, cache.gates[1], width, gates, width);
  runSteps(space, backward, packing, gates, packing.reversed, out + units * 4, 2 * units);
}

function runLinear(
  space: Workspace,
  net: Net,
  packing: Packing,
  name: string,
  columns: number,
  from: Factor,
): Pointer {
  const { rows } = packing;
  const to = space.allocate(rows * columns);
  space.kernels.fillRows(rows, columns, net.at(`${name}.bias`), to);
  multiply(space, rows, from, net.matrix(`${name}.weights`), to, columns, true);
  return to;
}

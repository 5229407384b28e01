import type { Pointer } from "./kernels.ts";
import { type LstmTrace, runLstm } from "./lstm-layer.ts";
import { multiply } from "./matrix.ts";
import type { Net } from "./net.ts";
import { inputWidth, padded, TABLES, tableWidths } from "./net-shape.ts";
import { type Packing, packSentences } from "./packing.ts";
import { type Bags, layOutBags, type WordRows } from "./word-bags.ts";
import type { Workspace } from "./workspace.ts";

/** What a network computed over some sentences; it lies in the workspace until that is released. */
export interface NetRun {
  readonly packing: Packing;
  /** By table. */
  readonly bags: readonly Bags[];
  /** float32[rows × input width] */
  readonly input: Pointer;
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

/** Runs a network over sentences of at least one word each. */
export function runNet(
  space: Workspace,
  net: Net,
  sentences: readonly (readonly WordRows[])[],
  hook: LayerHook = () => undefined,
): NetRun {
  const { shape } = net;
  const packing = packSentences(
    space,
    sentences.map((words) => words.length),
  );
  const bags = TABLES.map((table) => layOutBags(space, packing, sentences, table));
  const input = embed(space, net, packing, bags);
  hook(0, input, inputWidth(shape), packing);
  const layers: [LstmTrace, LstmTrace][] = [];
  const outputs: Pointer[] = [];
  const double = 2 * shape.units;
  for (const [forward, backward] of net.layers) {
    const from = outputs.at(-1) ?? input;
    const out = space.allocate(packing.rows * double);
    layers.push([
      runLstm(space, forward, packing, from, packing.same, out, double),
      runLstm(space, backward, packing, from, packing.reversed, out + shape.units * 4, double),
    ]);
    outputs.push(out);
    hook(outputs.length, out, double, packing);
  }
  const top = outputs.at(-1) ?? input;
  const tags = runLinear(space, net, packing, "tags", padded(shape.tags), top);
  const arcs = runLinear(space, net, packing, "arcs", 2 * shape.arcWidth, top);
  space.kernels.leakyRelu(packing.rows * 2 * shape.arcWidth, arcs);
  hook(ARCS_PLACE, arcs, 2 * shape.arcWidth, packing);
  const labels = runLinear(space, net, packing, "labels", 2 * shape.labelWidth, top);
  return { packing, bags, input, layers, outputs, tags, arcs, labels };
}

/** float32[rows × input width]: the rows of the tables that stand for each word. */
function embed(space: Workspace, net: Net, packing: Packing, bags: readonly Bags[]): Pointer {
  const width = inputWidth(net.shape);
  const widths = tableWidths(net.shape);
  const input = space.allocateZeros(packing.rows * width);
  let to = input;
  bags.forEach(({ start, index, scale }, table) => {
    const own = widths[table] ?? 0;
    const rows = net.at(TABLES[table] ?? "");
    space.kernels.addBags(packing.rows, own, start, index, scale, rows, to, width);
    to += own * 4;
  });
  return input;
}

function runLinear(
  space: Workspace,
  net: Net,
  packing: Packing,
  name: string,
  columns: number,
  from: Pointer,
): Pointer {
  const { rows } = packing;
  const weights = net.matrix(`${name}.weights`);
  const to = space.allocate(rows * columns);
  space.kernels.fillRows(rows, columns, net.at(`${name}.bias`), to);
  multiply(space, rows, from, weights.rows, weights, to, columns, true);
  return to;
}

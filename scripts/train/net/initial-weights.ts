import type { WeightRange } from "../../../src/read/language/net/net-shape.ts";
import { TABLES } from "../../../src/read/language/net/net-shape.ts";
import type { Random } from "../random/create-random.ts";
import type { TrainerState } from "./trainer-state.ts";

/** Sets all weights to random numbers of a fitting size (Glorot and Bengio 2010). */
export function setInitialWeights(
  { space, net, ranges, first, size }: TrainerState,
  random: Random,
): void {
  const weights = space.floats(first, size);
  for (const range of ranges) {
    const spread = spreadOf(range);
    for (let i = 0; i < range.rows * range.columns; i++) {
      weights[range.offset + i] = spread === 0 ? 0 : spread * normal(random);
    }
    if (!range.name.startsWith("layer") || !range.name.endsWith(".bias")) continue;
    // A forget gate that starts open lets the layer learn over distances (Jozefowicz et al. 2015).
    const { units } = net.shape;
    weights.fill(1, range.offset + units, range.offset + 2 * units);
  }
}

function spreadOf({ name, rows, columns }: WeightRange): number {
  if ((TABLES as readonly string[]).includes(name)) return 0.5;
  if (/bias$|Bias$|prior$/.test(name)) return 0;
  if (name.endsWith("root")) return 0.1;
  if (name === "arcs.pairs") return 0.5 / Math.sqrt(rows);
  // The four gates of a layer are four matrices side by side.
  return Math.sqrt(2 / (rows + (name.startsWith("layer") ? columns / 4 : columns)));
}

/** A normally distributed number (Box and Muller 1958). */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

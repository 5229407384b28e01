import { countEntities } from "../evaluate/muc4/ceaf-ree.ts";
import { keysOf } from "../evaluate/muc4/muc-document.ts";
import type { MucRole } from "../evaluate/muc4/muc-role.ts";
import { plainString } from "../evaluate/muc4/slots/key-label.ts";
import type { SlotWeights } from "../evaluate/muc4/slots/slot-weights.ts";
import { fitWeights, type LabelledRows, predict } from "./fit-weights.ts";
import type { Example } from "./read-examples.ts";

/** Features of fewer candidates say too little. */
const FEWEST = 15;
const PENALTY = 2;
/** Weights below it change nothing. */
const SMALLEST = 0.1;
const THRESHOLDS = Array.from({ length: 30 }, (_, step) => (step + 3) / 50);

/** Fits one slot: the weights on all examples, the threshold by cross-validation on two halves. */
export function fitSlot(examples: readonly Example[], role: MucRole): SlotWeights {
  const names = frequentFeatures(examples);
  const numbers = new Map(names.map((name, index) => [name, index]));
  const rowsOf = (some: readonly Example[]) => toRows(some, role, numbers);
  const half = Math.floor(examples.length / 2);
  const halves = [examples.slice(0, half), examples.slice(half)] as const;
  const models = halves.map((one) => fitWeights(rowsOf(one), names.length, PENALTY));
  const held = [...scores(halves[0], models[1], numbers), ...scores(halves[1], models[0], numbers)];
  const all = fitWeights(rowsOf(examples), names.length, PENALTY);
  const kept = names
    .map((name, index) => [name, Math.round(100 * (all[index] ?? 0)) / 100] as const)
    .filter(([, weight]) => Math.abs(weight) >= SMALLEST)
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return {
    threshold: bestThreshold(examples, held, role),
    bias: Math.round(1000 * (all.at(-1) ?? 0)) / 1000,
    weights: Object.fromEntries(kept),
  };
}

function frequentFeatures(examples: readonly Example[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { candidates } of examples)
    for (const { features } of candidates)
      for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= FEWEST).map(([name]) => name);
}

function toRows(
  examples: readonly Example[],
  role: MucRole,
  numbers: ReadonlyMap<string, number>,
): LabelledRows {
  const rows: LabelledRows["rows"][number][] = [];
  const labels: boolean[] = [];
  for (const { document, candidates } of examples) {
    const keys = new Set(keysOf(document, role).flat().map(plainString));
    for (const { label, features } of candidates) {
      rows.push(toRow(features, numbers));
      labels.push(keys.has(label));
    }
  }
  return { rows, labels };
}

function toRow(features: ReadonlyMap<string, number>, numbers: ReadonlyMap<string, number>) {
  const known = [...features].flatMap(([name, strength]) => {
    const number = numbers.get(name);
    return number === undefined ? [] : [[number, strength] as const];
  });
  return {
    index: Uint32Array.from(known, ([number]) => number),
    strength: Float64Array.from(known, ([, strength]) => strength),
  };
}

/** Probabilities of all candidates, document by document. */
function scores(
  examples: readonly Example[],
  weights: Float64Array | undefined,
  numbers: ReadonlyMap<string, number>,
): readonly (readonly number[])[] {
  return examples.map(({ candidates }) =>
    candidates.map(({ features }) =>
      weights === undefined ? 0 : predict(weights, toRow(features, numbers)),
    ),
  );
}

function bestThreshold(
  examples: readonly Example[],
  held: readonly (readonly number[])[],
  role: MucRole,
): number {
  const f1 = THRESHOLDS.map((threshold) => {
    let right = 0;
    let both = 0;
    examples.forEach(({ document, candidates }, at) => {
      const found = candidates.filter((_, index) => (held[at]?.[index] ?? 0) >= threshold);
      const counts = countEntities(
        found.map(({ label }) => [label]),
        keysOf(document, role),
      );
      right += counts.right;
      both += counts.found + counts.wanted;
    });
    return both === 0 ? 0 : (2 * right) / both;
  });
  return THRESHOLDS[f1.indexOf(Math.max(...f1))] ?? 0.5;
}

import { textSection, writeSections } from "../../../src/read/language/data/sections.ts";
import type { NetNames } from "../../../src/read/language/net/net-names.ts";
import type { TrainerState } from "./trainer-state.ts";

/** Steps of a weight to each side of 0. */
const STEPS = 127;

/**
 * A trained network as a file: each weight in one byte, as a multiple of a step of its own column,
 * the largest weight of the column being 127 steps.
 */
export function writeNet(
  { space, net, ranges, first, size }: TrainerState,
  names: NetNames,
): Uint8Array {
  const weights = space.floats(first, size);
  const bytes = new Int8Array(size);
  const steps = new Float32Array(ranges.reduce((sum, { columns }) => sum + columns, 0));
  let firstStep = 0;
  for (const { offset, rows, columns } of ranges) {
    for (let column = 0; column < columns; column++) {
      let largest = 0;
      for (let row = 0; row < rows; row++) {
        largest = Math.max(largest, Math.abs(weights[offset + row * columns + column] ?? 0));
      }
      const step = Math.fround(largest / STEPS);
      steps[firstStep + column] = step;
      if (step === 0) continue;
      for (let row = 0; row < rows; row++) {
        const at = offset + row * columns + column;
        bytes[at] = Math.round((weights[at] ?? 0) / step);
      }
    }
    firstStep += columns;
  }
  const { words, tags, guesses, relations } = names;
  return writeSections({
    shape: textSection(JSON.stringify(net.shape)),
    words: textSection(words.join("\n")),
    tags: textSection(tags.join("\n")),
    guesses: textSection(guesses.join("\n")),
    relations: textSection(relations.join("\n")),
    steps,
    weights: bytes,
  });
}

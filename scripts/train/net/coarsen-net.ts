import {
  readSections,
  readTextSection,
  section,
  writeSections,
} from "../../../src/read/language/data/sections.ts";
import {
  type NetShape,
  type WeightRange,
  weightRanges,
} from "../../../src/read/language/net/net-shape.ts";

/**
 * How many steps become one: of the large tables, and of matrices. Found on the development files:
 * no figure moves by more than 0.03, and the file is a third smaller, because gzip spends bits on
 * numbers that differ.
 */
const TABLE_STEPS = 8;
const MATRIX_STEPS = 4;

/** The same network with coarser weights, where that does no harm. */
export function coarsenNet(file: Uint8Array): Uint8Array {
  const sections = readSections(file);
  const shape = JSON.parse(readTextSection(sections, "shape")) as NetShape;
  const weights = section(sections, "weights", Int8Array).slice();
  const steps = section(sections, "steps", Float32Array).slice();
  let firstStep = 0;
  for (const range of weightRanges(shape)) {
    const { offset, rows, columns } = range;
    const factor = factorOf(range);
    for (let at = offset; at < offset + rows * columns; at++) {
      weights[at] = Math.round((weights[at] ?? 0) / factor);
    }
    for (let at = firstStep; at < firstStep + columns; at++) steps[at] = (steps[at] ?? 0) * factor;
    firstStep += columns;
  }
  return writeSections({ ...sections, weights, steps });
}

function factorOf({ name, isMatrix }: WeightRange): number {
  if (name === "words" || name === "pieces") return TABLE_STEPS;
  return isMatrix ? MATRIX_STEPS : 1;
}

import { differences, packIntegers } from "../../../src/read/language/data/packed-integers.ts";
import type { SectionArray } from "../../../src/read/language/data/sections.ts";

/** How weights are made small. */
export interface PackOptions {
  /** Weights nearer to 0 are left out. */
  readonly least: number;
  /** What a weight of 1 in the file stands for. */
  readonly step: number;
}

/**
 * Weights as sections for `openLinearWeights`: whole numbers from -127 to 127.
 *
 * @param keys - Key of each feature, rising; the first is unused.
 */
export function packLinearWeights(
  name: string,
  keys: Int32Array,
  weights: Float32Array,
  labelCount: number,
  { least, step }: PackOptions,
): Record<string, SectionArray> {
  const kept: number[] = [];
  const counts: number[] = [];
  const labels: number[] = [];
  const values: number[] = [];
  for (let feature = 1; feature < keys.length; feature++) {
    const before = labels.length;
    for (let label = 0; label < labelCount; label++) {
      const weight = weights[feature * labelCount + label] ?? 0;
      const value = Math.max(-127, Math.min(127, Math.round(weight / step)));
      if (Math.abs(weight) < least || value === 0) continue;
      labels.push(label);
      values.push(value);
    }
    if (labels.length === before) continue;
    kept.push(keys[feature] ?? 0);
    counts.push(labels.length - before);
  }
  return {
    ...packIntegers(`${name}.keys`, differences(kept)),
    [`${name}.counts`]: Uint8Array.from(counts),
    [`${name}.labels`]: Uint8Array.from(labels),
    [`${name}.weights`]: Int8Array.from(values),
  };
}

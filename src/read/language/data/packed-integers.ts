import { type SectionArray, type Sections, section } from "../data/sections.ts";

/**
 * Integers from 0 to 2^24 - 1 as one section per byte of them ("name.0" holds the lowest bytes):
 * the high bytes are nearly constant, so that gzip makes little of them.
 *
 * @throws RangeError on any other number.
 */
export function packIntegers(
  name: string,
  values: readonly number[],
): Record<string, SectionArray> {
  let largest = 0;
  for (const value of values) {
    if (!Number.isInteger(value) || value < 0 || value >= 2 ** 24) {
      throw new RangeError(`Cannot pack ${value} into "${name}"`);
    }
    largest = Math.max(largest, value);
  }
  const planes = largest < 2 ** 8 ? 1 : largest < 2 ** 16 ? 2 : 3;
  return Object.fromEntries(
    Array.from({ length: planes }, (_, plane) => [
      `${name}.${plane}`,
      Uint8Array.from(values, (value) => (value >>> (8 * plane)) & 255),
    ]),
  );
}

/**
 * What {@link packIntegers} wrote.
 *
 * @throws SyntaxError when the section is missing.
 */
export function unpackIntegers(sections: Sections, name: string): Uint32Array {
  const values = new Uint32Array(section(sections, `${name}.0`, Uint8Array));
  for (let plane = 1; sections[`${name}.${plane}`] !== undefined; plane++) {
    const bytes = section(sections, `${name}.${plane}`, Uint8Array);
    const shift = 8 * plane;
    for (let i = 0; i < values.length; i++) {
      values[i] = (values[i] as number) | ((bytes[i] as number) << shift);
    }
  }
  return values;
}

/** Differences of neighbours, for numbers that never fall. */
export function differences(values: readonly number[]): number[] {
  return values.map((value, index) => value - (values[index - 1] ?? 0));
}

/** Undoes {@link differences}, in place. */
export function sumUp(values: Uint32Array): Uint32Array {
  for (let i = 1; i < values.length; i++) {
    values[i] = (values[i] as number) + (values[i - 1] as number);
  }
  return values;
}

/** 0, -1, 1, -2, 2 ... as 0, 1, 2, 3, 4 ...: small numbers for small differences either way. */
export function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

/** Undoes {@link zigzag}. */
export function unzigzag(value: number): number {
  return value & 1 ? -(value + 1) / 2 : value / 2;
}

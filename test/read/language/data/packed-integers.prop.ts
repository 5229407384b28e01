import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import {
  differences,
  packIntegers,
  sumUp,
  unpackIntegers,
  unzigzag,
  zigzag,
} from "../../../../src/read/language/data/packed-integers.ts";
import { readSections, writeSections } from "../../../../src/read/language/data/sections.ts";

const largest = 2 ** 24 - 1;

test.prop([fc.array(fc.integer({ min: 0, max: largest }))])(
  "unpackIntegers() gives back what packIntegers() wrote",
  (values) => {
    const sections = readSections(writeSections(packIntegers("name", values)));
    expect([...unpackIntegers(sections, "name")]).toEqual(values);
  },
);

test.prop([fc.array(fc.integer({ min: 0, max: 1000 }))])(
  "sumUp() undoes differences()",
  (numbers) => {
    const rising = [...numbers].sort((a, b) => a - b);
    expect([...sumUp(Uint32Array.from(differences(rising)))]).toEqual(rising);
  },
);

test.prop([fc.integer({ min: -largest, max: largest })])("unzigzag() undoes zigzag()", (value) => {
  expect(zigzag(value)).toBeGreaterThanOrEqual(0);
  expect(unzigzag(zigzag(value))).toBe(value);
});

test.prop([fc.oneof(fc.integer({ max: -1 }), fc.integer({ min: largest + 1 }), fc.constant(0.5))])(
  "packIntegers() refuses what does not fit",
  (value) => {
    expect(() => packIntegers("name", [1, value])).toThrow(RangeError);
  },
);

import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import {
  readSections,
  readTextSection,
  section,
  textSection,
  writeSections,
} from "../../../../src/read/language/data/sections.ts";

const arrays = fc.oneof(
  fc.int8Array(),
  fc.uint8Array(),
  fc.uint16Array(),
  fc.int32Array(),
  fc.uint32Array(),
  fc.float32Array(),
);
const sections = fc.dictionary(fc.stringMatching(/^[a-z.-]{1,12}$/), arrays, {
  noNullPrototype: true,
});

test.prop([sections, fc.nat({ max: 9 })])(
  "readSections() gives back what writeSections() wrote, from any place in a buffer",
  (written, offset) => {
    const file = writeSections(written);
    const shifted = new Uint8Array(offset + file.length);
    shifted.set(file, offset);
    expect(readSections(shifted.subarray(offset))).toEqual(written);
  },
);

test.prop([fc.string({ unit: "grapheme" })])("text comes back from its section", (text) => {
  const file = writeSections({ text: textSection(text) });
  expect(readTextSection(readSections(file), "text")).toBe(text);
});

test("readSections() refuses a file that is cut off, and section() a type that it has not", () => {
  const file = writeSections({ numbers: Uint16Array.of(1, 2, 3, 4, 5) });
  expect(() => readSections(file.subarray(0, file.length - 8))).toThrow(SyntaxError);
  expect(() => readSections(file.subarray(0, 3))).toThrow(SyntaxError);
  expect(() => section(readSections(file), "numbers", Uint8Array)).toThrow(SyntaxError);
  expect(() => section(readSections(file), "none", Uint16Array)).toThrow(SyntaxError);
});

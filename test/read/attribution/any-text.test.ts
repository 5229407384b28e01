import { describe, expect, test } from "vitest";
import { BAD_INPUTS } from "../language/words/bad-inputs.ts";
import { attributionsReader } from "./read-attributions.ts";

const SIZE = 3000;
const read = await attributionsReader();

describe("findAttributions() reads any text", () => {
  test.each(BAD_INPUTS)("$name", ({ make }) => {
    const text = make(SIZE);
    for (const { cue, content, source } of read(text)) {
      for (const { start, end } of [cue, ...content, ...(source === null ? [] : [source])]) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }
  });

  test("the same way twice, as plain data", () => {
    const text = '"We fled," she said, adding that the army told them the bridge was lost.';
    const mentions = read(text);
    expect(read(text)).toEqual(mentions);
    expect(JSON.parse(JSON.stringify(mentions))).toEqual(mentions);
  });

  test("that says the same thing over and over", () => {
    const text = "he said they said ".repeat(500);
    expect(read(text).length).toBeLessThan(2000);
  });
});

import { fc, test } from "@fast-check/vitest";
import { createLanguage } from "rashomon/english";
import { describe, test as example, expect } from "vitest";
import { analysisProblems } from "./analysis-problems.ts";
import { anyText } from "./words/any-text.ts";
import { BAD_INPUTS } from "./words/bad-inputs.ts";

const language = await createLanguage();
const tags = await createLanguage({ mode: "tags" });

describe("analyze() of any text", () => {
  test.prop([anyText])("has offsets that hold, and trees that are trees", (text) => {
    expect(analysisProblems(language.analyze(text))).toEqual([]);
    expect(analysisProblems(tags.analyze(text))).toEqual([]);
  });

  test.prop([anyText], { numRuns: 30 })("survives JSON, and comes out the same again", (text) => {
    const analysis = language.analyze(text);
    expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
    expect(language.analyze(text)).toEqual(analysis);
  });

  test.prop(
    [
      fc.array(fc.constantFrom("guards", "fired", ",", "the", "Kabul", "."), {
        minLength: 150,
        maxLength: 400,
      }),
    ],
    { numRuns: 5 },
  )("keeps a tree in a very long sentence", (forms) => {
    const text = forms.join(" ");
    let at = 0;
    const words = forms.map((form) => {
      const start = at;
      at += form.length + 1;
      return { start, end: start + form.length };
    });
    expect(analysisProblems(language.analyze(text, { words: [words] }))).toEqual([]);
  });
});

describe("analyze() of bad input", () => {
  example.each(BAD_INPUTS)(
    "$name",
    ({ make }) => {
      expect(analysisProblems(language.analyze(make(4_000)))).toEqual([]);
    },
    30_000,
  );

  example.each([
    { name: "empty", text: "" },
    { name: "one token of a million letters", text: "a".repeat(1_000_000) },
    { name: "a sentence of 5,000 words", text: "the men ran ".repeat(1667) },
    { name: "10,000 opening quotes", text: "“".repeat(10_000) },
  ])(
    "$name",
    ({ text }) => {
      expect(analysisProblems(language.analyze(text))).toEqual([]);
    },
    30_000,
  );
});

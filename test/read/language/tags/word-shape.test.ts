import { describe, expect, test } from "vitest";
import { CAPITALS, capitalsOf } from "../../../../src/read/language/tags/capitals.ts";
import { wordShape } from "../../../../src/read/language/tags/word-shape.ts";

describe("wordShape()", () => {
  test.each([
    { form: "Kabul", shape: "Xxx" },
    { form: "US", shape: "XX" },
    { form: "NATO", shape: "XX" },
    { form: "B-52s", shape: "X-ddx" },
    { form: "0000", shape: "dd" },
    { form: "Łódź", shape: "Xxx" },
    { form: "قال", shape: "ll" },
    { form: "...", shape: ".." },
    { form: "", shape: "" },
  ])("of $form is $shape", ({ form, shape }) => {
    expect(wordShape(form)).toBe(shape);
  });

  test("is short for a long form", () => {
    expect(wordShape("aB1-".repeat(100_000)).length).toBeLessThan(30);
  });
});

describe("capitalsOf()", () => {
  test.each([
    { form: "Kabul", kind: "initial" },
    { form: "McKay", kind: "initial" },
    { form: "NATO", kind: "all" },
    { form: "U.S.", kind: "all" },
    { form: "I", kind: "single" },
    { form: "iPod", kind: "lower" },
    { form: "3rd", kind: "digit" },
    { form: "X2", kind: "all" },
    { form: "-", kind: "other" },
    { form: "'s", kind: "other" },
    { form: "", kind: "other" },
  ] as const)("of $form is $kind", ({ form, kind }) => {
    expect(capitalsOf(form)).toBe(CAPITALS[kind]);
  });
});

import { createLanguage } from "rashomon/english";
import { beforeAll, describe, expect, test } from "vitest";
import { cutText, LONGEST_TEXT } from "../../../../src/read/entailment/statement/cut-text.ts";
import { readStatement } from "../../../../src/read/entailment/statement/read-statement.ts";
import { readValue } from "../../../../src/read/entailment/statement/read-value.ts";
import type { Language } from "../../../../src/read/language/language.ts";

let language: Language;
beforeAll(async () => {
  language = await createLanguage();
}, 60_000);

const read = (text: string) => readStatement(language, text);

describe("readStatement()", () => {
  test("keeps the words that say something, with their parts", () => {
    const { words } = read("The tall guard has opened the gate for the cook.");
    expect(words.map(({ lemma, role }) => `${lemma} ${role}`)).toEqual([
      "tall other",
      "guard agent",
      "open predicate",
      "gate patient",
      "cook other",
    ]);
  });

  test("gives the passive the parts of the active", () => {
    const roles = (text: string) =>
      new Map(read(text).words.map(({ lemma, role }) => [lemma, role]));
    expect(roles("The gate was opened by the guard.")).toEqual(roles("The guard opened the gate."));
  });

  test.each([
    ["The guard opened the gate.", "open"],
    ["The guard is tall.", "tall"],
    ["There is a girl painting a fence.", "paint"],
    ["A guard opening a gate", "open"],
  ])("finds what the whole hangs on: %s", (text, main) => {
    const { words, main: found } = read(text);
    expect(words[found ?? -1]?.lemma).toBe(main);
  });

  test.each([
    ["No guard opened the gate.", true],
    ["The guard never opened the gate.", true],
    ["There is no guard opening a gate.", true],
    ["The guard opened the gate.", false],
    ["There is a guard opening a gate.", false],
    ["The guard opened not only the gate.", false],
  ])("tells whether it is said not to be so: %s", (text, negative) => {
    const { words, main } = read(text);
    expect(words[main ?? -1]?.negative).toBe(negative);
  });

  test("has no words and no main one for a text without any", () => {
    for (const text of ["", "?!", " \n "])
      expect(read(text)).toMatchObject({ words: [], main: null });
  });
});

describe("readValue()", () => {
  test.each([
    ["12", 12],
    ["1,200", 1200],
    ["forty", 40],
    ["guard", null],
    ["", null],
  ])("%s: %s", (word, value) => expect(readValue(word)).toBe(value));
});

describe("cutText()", () => {
  test("cuts a long text at a space, and one without spaces anywhere", () => {
    expect(cutText("word ".repeat(2_000)).length).toBeLessThanOrEqual(LONGEST_TEXT);
    expect(cutText("word ".repeat(2_000)).endsWith("word")).toBe(true);
    expect(cutText("x".repeat(9_000))).toHaveLength(LONGEST_TEXT);
    expect(cutText("short")).toBe("short");
  });
});

import { expect, test } from "vitest";
import { sentenceAround } from "../../../src/report/sentences/sentence-around.ts";

const TEXT = "The mill burnt down. It did so because of a spark, the owner said. Nobody was hurt.";

const around = (words: string, text = TEXT): string => {
  const start = text.indexOf(words);
  return sentenceAround(text, start, start + words.length);
};

test("sentenceAround() gives the sentence that words stand in", () => {
  expect(around("because of")).toBe("It did so because of a spark, the owner said.");
});

test("sentenceAround() gives all sentences that words reach into", () => {
  expect(around("said. Nobody")).toBe(
    "It did so because of a spark, the owner said. Nobody was hurt.",
  );
});

test("sentenceAround() leaves out what is far away, between words and with a sign", () => {
  const far = `${"wide ".repeat(200)}because of ${"long ".repeat(200)}`;
  const shown = around("because of", far);
  expect(shown).toMatch(/^\[…\] wide .*wide because of long .*long \[…\]$/u);
  expect(shown.length).toBeLessThan(620);
});

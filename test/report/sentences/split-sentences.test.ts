import { expect, test } from "vitest";
import { splitSentences } from "../../../src/report/sentences/split-sentences.ts";

test.each([
  { text: "One fell. Two ran.", sentences: ["One fell.", "Two ran."] },
  { text: "“Go!” she said. They went.", sentences: ["“Go!” she said.", "They went."] },
  {
    text: "He said: “It is over.” Nobody spoke.",
    sentences: ["He said: “It is over.”", "Nobody spoke."],
  },
  { text: "Headline\n\nThe text. ", sentences: ["Headline", "The text."] },
  { text: "Twelve died. 40 were hurt.", sentences: ["Twelve died.", "40 were hurt."] },
  { text: "", sentences: [] },
  { text: " \n ", sentences: [] },
])("splitSentences() cuts $text", ({ text, sentences }) => {
  expect(splitSentences(text)).toEqual(sentences);
});

test.each([
  "Gen. Hart spoke.",
  "J. R. Moss and the U.S. Army spoke.",
  "A toll of 3.5 million is given.",
  "He waited ... and left.",
  "Is it so? asked nobody.",
])("splitSentences() leaves %j whole", (text) => {
  expect(splitSentences(text)).toEqual([text]);
});

// Quadratic time would take minutes.
test.each([" \t", ".", '."', '."""', "(", "A. ", ". (((", "\n ", "a"])(
  "splitSentences() takes linear time for many of %j",
  (part) => {
    expect(splitSentences(part.repeat(50_000)).length).toBeLessThanOrEqual(50_001);
  },
);

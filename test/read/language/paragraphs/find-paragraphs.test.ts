import { describe, expect, test } from "vitest";
import { findParagraphs } from "../../../../src/read/language/paragraphs/find-paragraphs.ts";
import { findWords } from "../../../../src/read/language/words/find-words.ts";

function read(text: string): readonly string[] {
  const words = findWords(text);
  return findParagraphs(text, words).map(({ firstToken, endToken }) =>
    text.slice(words.starts[firstToken], words.ends[endToken - 1]),
  );
}

describe("findParagraphs() cuts", () => {
  test.each([
    { rule: "at blank lines", lines: ["One.", "", "Two.", " \t", "Three."] },
    {
      rule: "at the end of long lines, which are paragraphs",
      lines: ["The army said so. ".repeat(9), "The rebels denied it. ".repeat(8), "Both left."],
    },
    {
      rule: "between short posts",
      lines: [
        "Shots heard near the northern gate of the old town",
        "Now quiet again",
        "Police on their way they say",
        "No word from the governor yet",
      ],
    },
    { rule: "before items", lines: ["They took the following from us:", "* rifles", "* a radio"] },
    { rule: "before numbered items", lines: ["First the facts:", "1. He came.", "2. He left."] },
  ])("$rule", ({ lines }) => {
    const expected = lines.map((line) => line.trim()).filter((line) => line !== "");
    expect(read(lines.join("\n"))).toEqual(expected);
    expect(read(lines.join("\r\n"))).toEqual(expected);
  });

  test("before an indented line, as typewriters did", () => {
    const text = [
      "   Two guards of the border police were killed in the night when men",
      "in a truck opened fire on their post.",
      "   The governor of the province said that nobody had been arrested so",
      "far.",
    ].join("\n");
    expect(read(text).length).toBe(2);
  });
});

describe("findParagraphs() keeps together", () => {
  test.each([
    {
      rule: "lines wrapped to a width",
      lines: [
        "Two guards of the border police were killed in the night when men in a",
        "truck opened fire on their post. The governor of the province said that",
        "nobody had been arrested.",
      ],
    },
    {
      rule: "a line that goes on in small letters",
      lines: ["Two guards of the border police of the province", "were killed."],
    },
  ])("$rule", ({ lines }) => {
    expect(read(lines.join("\n"))).toEqual([lines.join("\n")]);
  });
});

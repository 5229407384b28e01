import { beforeAll, describe, expect, test } from "vitest";
import { compare } from "../../src/compare.ts";
import { createReader } from "../../src/read/create-reader.ts";
import type { Reader } from "../../src/read/reader.ts";

let reader: Reader;

beforeAll(async () => {
  reader = await createReader();
}, 60_000);

/** Conflicts of one article with itself. */
function conflicts(...paragraphs: readonly string[]): readonly string[] {
  const text = paragraphs.join("\n\n");
  const read = reader.read({ publisher: "Evening Mail", publishedAt: "2024-03-07", text });
  return compare(read)
    .findings.filter(({ verdict }) => verdict === "contradiction" || verdict === "tension")
    .map(({ kind, verdict, self }) => `${self ? "self " : ""}${kind} ${verdict}`);
}

const DATELINE = "ULM, Germany.";

describe("a headline against the text under it", () => {
  test.each([
    [
      "a figure",
      "Thirty people killed in Ulm station",
      `${DATELINE} Thirteen people were killed in the station in Ulm on Monday.`,
      "self quantity contradiction",
    ],
    [
      "a denial",
      "Rebel Army captured Ulm on 4 March",
      `${DATELINE} The Rebel Army did not capture Ulm on 4 March.`,
      "self occurrence.denial contradiction",
    ],
    [
      "an age",
      "Ines Moral, 14, injured in Ulm station",
      `${DATELINE} Ines Moral, 41, was injured in the station in Ulm on Monday.`,
      "self attribute contradiction",
    ],
  ])("%s", (_, headline, text, expected) => {
    expect(conflicts(headline, text)).toEqual([expected]);
  });

  test("is not contradicted by the parts it sums up", () => {
    const headline = "Thirty people killed in Ulm";
    const parts = `${DATELINE} Thirteen people were killed in Ulm on Monday. Another 17 people were killed in Ulm on Monday.`;
    expect(conflicts(headline, parts)).toEqual([]);
  });

  test("is not contradicted by what it rounds", () => {
    const text = `${DATELINE} Twenty-nine people were killed in Ulm on Monday.`;
    expect(conflicts("About 30 people killed in Ulm", text)).toEqual([]);
  });

  test("two sentences of the text tell of two things", () => {
    const text = `${DATELINE} Thirty people were killed in the station in Ulm on Monday. Thirteen people were killed in the station in Ulm on Monday.`;
    expect(conflicts(text)).toEqual([]);
  });
});

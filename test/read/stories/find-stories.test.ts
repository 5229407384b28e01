import { beforeAll, describe, expect, test } from "vitest";
import { createLanguage } from "../../../src/read/language/create-language.ts";
import type { Language } from "../../../src/read/language/language.ts";
import { readStages } from "../../../src/read/read-stages.ts";
import { findStories } from "../../../src/read/stories/find-stories.ts";

let language: Language;

beforeAll(async () => {
  language = await createLanguage();
});

const read = (...paragraphs: readonly string[]) => {
  const text = paragraphs.join("\n\n");
  const { context, reading } = readStages({ text, publishedAt: "2024-03-07" }, language);
  const { entities, times, places } = reading;
  return { analysis: context.analysis, ...findStories(context, entities, times, places) };
};

/** The number of the story of each paragraph. */
const stories = (...paragraphs: readonly string[]) => {
  const { analysis, at } = read(...paragraphs);
  return paragraphs.map((one) => {
    const start = analysis.text.indexOf(one);
    return at(analysis.tokens.findIndex((token) => token.start >= start)).index;
  });
};

const CAPTURE = "Rebels captured Palu on Tuesday. The army withdrew.";
const FERRY = "Last month a ferry sank near Brava. Fishermen rescued the passengers.";

describe("a paragraph opens another story", () => {
  test("when it is dated apart and speaks of others", () => {
    expect(stories(CAPTURE, FERRY)).toEqual([0, 1]);
  });

  test("when it says so, whatever its day", () => {
    expect(stories(CAPTURE, "Separately, a ferry sank off Brava on Tuesday.")).toEqual([0, 1]);
  });

  test("but not when it is dated apart and speaks of the same", () => {
    const before = "Palu was shelled last month. The army lost it to rebels again in February.";
    expect(stories(CAPTURE, before)).toEqual([0, 0]);
  });

  test("but not when it only speaks of others", () => {
    expect(stories(CAPTURE, "Sara Haddad was mayor of the town.")).toEqual([0, 0]);
  });
});

describe("a paragraph goes on with a story", () => {
  test("that was left for another one", () => {
    const back = "The army shelled Palu and killed rebels on Wednesday.";
    expect(stories(CAPTURE, FERRY, back)).toEqual([0, 1, 0]);
  });

  test("that was told last, when nothing tells", () => {
    expect(stories(CAPTURE, FERRY, "Nobody knows why.")).toEqual([0, 1, 1]);
  });
});

describe("a story", () => {
  test("is set when and where the text says first that it happened", () => {
    const { stories: all } = read("Guards fought rebels in Palu on Tuesday.", FERRY);
    expect(all.map(({ time, place }) => [time?.edtf, place?.name])).toEqual([
      ["2024-03-05", "Palu"],
      ["2024-02", "Brava"],
    ]);
  });

  test("is there, and set nowhere, in a text without a word", () => {
    const { stories: all, at } = read("");
    expect(all).toEqual([{ index: 0, time: null, place: null, backgroundOf: null }]);
    expect(at(0)).toBe(all[0]);
  });
});

describe("a dateline says when the text was sent off", () => {
  const time = (text: string) => read(text).stories[0]?.time?.edtf;

  test("which is not the day of what it tells", () => {
    expect(time("PALU, March 7. Rebels captured the town on Tuesday.")).toBe("2024-03-05");
  });

  test("but stands for it where the text tells no other, or one long before", () => {
    expect(time("PALU, March 7. Rebels captured the town.")).toBe("2024-03-07");
    expect(time("PALU, March 7. Rebels, who came in 2011, captured the town.")).toBe("2024-03-07");
  });
});

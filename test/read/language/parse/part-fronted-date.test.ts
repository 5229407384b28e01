import { beforeAll, describe, expect, test } from "vitest";
import { createLanguage } from "../../../../src/read/language/create-language.ts";
import type { Language } from "../../../../src/read/language/language.ts";
import { createTreeQuery } from "../../../../src/read/language/trees/create-tree-query.ts";

let language: Language;
beforeAll(async () => {
  language = await createLanguage();
}, 60_000);

/** The subject of the first verb that has one, as its tree holds it together. */
function subjectOf(text: string): string | null {
  const analysis = language.analyze(text);
  const tree = createTreeQuery(analysis);
  const subject = analysis.tokens.findIndex(({ relation }) => relation.startsWith("nsubj"));
  return subject < 0 ? null : tree.text(subject);
}

describe("a date that opens a sentence without a comma", () => {
  test.each([
    { text: "On 28 July gunmen attacked the depot.", subject: "gunmen" },
    { text: "On Wednesday morning rebels captured the camp.", subject: "rebels" },
    { text: "On Monday 70,000 marchers protested in the square.", subject: "70,000 marchers" },
    { text: "On Monday 12 people died in the pit.", subject: "12 people" },
    { text: "On 17 March 1746 Keppoch's men besieged the fort.", subject: "Keppoch's men" },
    { text: "As of 30 November Mayor Tesic has not been elected.", subject: "Mayor Tesic" },
  ])("is no part of the subject: $text", ({ text, subject }) => {
    expect(subjectOf(text)).toBe(subject);
  });

  test.each([
    { text: "On Friday the army withdrew.", subject: "the army" },
    { text: "On Monday, gunmen fired at the depot.", subject: "gunmen" },
    { text: "Talks on Monday went on for hours.", subject: "Talks on Monday" },
    { text: "Monday riots shook the town.", subject: "Monday riots" },
  ])("leaves other sentences as they are: $text", ({ text, subject }) => {
    expect(subjectOf(text)).toBe(subject);
  });
});

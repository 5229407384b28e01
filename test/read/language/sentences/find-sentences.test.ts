import { describe, expect, test } from "vitest";
import { findWords } from "../../../../src/read/language/words/find-words.ts";
import { openOwnSplitter } from "../../../support/open-own-splitter.ts";
import { BAD_INPUTS } from "../words/bad-inputs.ts";
import { growthOf, MOST_GROWTH } from "../words/growth.ts";

const findSentences = await openOwnSplitter();
const sentencesOf = (text: string) => findSentences(text, findWords(text));
const read = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));
const kinds = (text: string) =>
  sentencesOf(text).map(({ start, end, kind }) => [kind, text.slice(start, end)]);

describe("findSentences() ends a sentence", () => {
  test.each([
    {
      rule: "at a stop, a question and an exclamation mark",
      sentences: ["The men left.", "Who saw them?", "Nobody did!", "So it was said."],
    },
    { rule: "behind closing quotes", sentences: ["He said, “I saw it.”", "She did not."] },
    { rule: "behind closing brackets", sentences: ["(Nobody came.)", "The house was empty."] },
    { rule: "inside speech", sentences: ["“We saw it.", "It was night,” he said."] },
    { rule: "behind the number of a note", sentences: ["It began in May. [3]", "He was there."] },
    {
      rule: "behind a footnote",
      sentences: ["They lost their rights. 4", "Even so, they stayed."],
    },
    {
      rule: "behind a country",
      sentences: ["He left the U.S. on Friday.", "They left the U.S.", "The army stayed."],
    },
    { rule: "behind etc.", sentences: ["They took guns, food, etc.", "The guards fled."] },
    {
      rule: "behind an abbreviation in brackets",
      sentences: ["He met Gen. Karimi (ret.)", "The army stayed."],
    },
    {
      rule: "behind a name with a mark",
      sentences: ["He works for Yahoo!", "The rest left."],
    },
    {
      rule: "behind a pronoun that looks like an initial",
      sentences: ["He ran and so did I.", "The rest stayed."],
    },
  ])("$rule", ({ sentences }) => {
    expect(read(sentences.join(" "))).toEqual(sentences);
  });
});

describe("findSentences() goes on", () => {
  test.each([
    { rule: "behind a title", text: "Gen. Ali Karimi met Mr. Doe and Dr. Roe." },
    { rule: "behind initials", text: "The report names J. K. Roe and George W. Doe." },
    { rule: "behind a country", text: "The U.S. Army left the country." },
    { rule: "behind a month", text: "It happened on Dec. 1 near the border." },
    { rule: "behind a time", text: "At 10 p.m. the shooting stopped." },
    { rule: "behind an ellipsis before a small letter", text: "They waited ... and nothing came." },
    { rule: "behind a quoted question", text: "“Why did they come?” he asked the guards." },
    { rule: "behind a quoted question and a name", text: "“Why did they come?” Gen. Doe asked." },
    { rule: "behind a decimal", text: "It cost 3.5 million." },
    { rule: "behind an abbreviation in brackets", text: "Gen. Karimi (ret.) told reporters so." },
    { rule: "behind a name with a mark", text: "The rest went to Yahoo! last year." },
    { rule: "behind a company with a mark", text: "The rest went to Yahoo! Inc. last year." },
    { rule: "without any stop", text: `the men ran ${"and ran ".repeat(2500)}` },
  ])("$rule", ({ text }) => {
    expect(read(text)).toEqual([text.trim()]);
  });
});

describe("findSentences() reads the layout", () => {
  test("numbers paragraphs", () => {
    const text = "It began. It ended.\n\nThe men went home.";
    expect(sentencesOf(text).map(({ paragraph }) => paragraph)).toEqual([0, 0, 1]);
  });

  test.each([
    {
      layout: "a headline over its story",
      text: "Ten killed in border clash\n\nTen men were killed on Friday.",
      kinds: [
        ["headline", "Ten killed in border clash"],
        ["text", "Ten men were killed on Friday."],
      ],
    },
    {
      layout: "a headline in capitals of a title",
      text: "What The Army Says It Did In The Valley\n\nThe army denied it.",
      kinds: [
        ["headline", "What The Army Says It Did In The Valley"],
        ["text", "The army denied it."],
      ],
    },
    {
      layout: "a dateline with an agency",
      text: "KABUL (AP) - Two men were killed.",
      kinds: [
        ["dateline", "KABUL (AP) -"],
        ["text", "Two men were killed."],
      ],
    },
    {
      layout: "a dateline with state and day",
      text: "KABUL, Afghanistan, Dec. 1 (Reuters) — Two men were killed.",
      kinds: [
        ["dateline", "KABUL, Afghanistan, Dec. 1 (Reuters) —"],
        ["text", "Two men were killed."],
      ],
    },
    {
      layout: "a dateline of a letter or a diary",
      text: "Penlee, 3 May 1866. The mate drowned.",
      kinds: [
        ["dateline", "Penlee, 3 May 1866."],
        ["text", "The mate drowned."],
      ],
    },
    {
      layout: "no dateline, as more than a day is said",
      text: "Penlee, May 1866 in hand. The mate drowned.",
      kinds: [
        ["text", "Penlee, May 1866 in hand."],
        ["text", "The mate drowned."],
      ],
    },
    {
      layout: "a dateline in small letters with an agency",
      text: "New Delhi (AFP) – Two men were killed.",
      kinds: [
        ["dateline", "New Delhi (AFP) –"],
        ["text", "Two men were killed."],
      ],
    },
    {
      layout: "a dateline with an agency in small letters",
      text: "Kabul (dpa) - Two men were killed.",
      kinds: [
        ["dateline", "Kabul (dpa) -"],
        ["text", "Two men were killed."],
      ],
    },
    {
      layout: "a dateline with two agencies",
      text: "Berlin (dpa/AFP) - Two men were killed.",
      kinds: [
        ["dateline", "Berlin (dpa/AFP) -"],
        ["text", "Two men were killed."],
      ],
    },
    {
      layout: "a dateline with a full stop",
      text: "BRISTOL, Oct. 29. The miners marched.",
      kinds: [
        ["dateline", "BRISTOL, Oct. 29."],
        ["text", "The miners marched."],
      ],
    },
    {
      layout: "a shout with a full stop, which is no dateline",
      text: "STOP. THE MINERS marched.",
      kinds: [
        ["text", "STOP."],
        ["text", "THE MINERS marched."],
      ],
    },
    {
      layout: "brackets before a dash, which make no dateline",
      text: "Karimi (who was there) - and others - denied it.",
      kinds: [["text", "Karimi (who was there) - and others - denied it."]],
    },
    {
      layout: "a line with the day",
      text: "Border clash\n\nTuesday, July 3, 2012\n\nTwo men were killed.",
      kinds: [
        ["headline", "Border clash"],
        ["dateline", "Tuesday, July 3, 2012"],
        ["text", "Two men were killed."],
      ],
    },
    {
      layout: "a label, which is no dateline",
      text: "UPDATE - Two men were killed.",
      kinds: [["text", "UPDATE - Two men were killed."]],
    },
    {
      layout: "a dash in prose, which makes no dateline",
      text: "Karimi - who was there - denied it.",
      kinds: [["text", "Karimi - who was there - denied it."]],
    },
    {
      layout: "a list",
      text: "They took:\n- two rifles\n- a radio\n2) one jeep",
      kinds: [
        ["text", "They took:"],
        ["item", "- two rifles"],
        ["item", "- a radio"],
        ["item", "2) one jeep"],
      ],
    },
  ])("$layout", ({ text, kinds: expected }) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe("findSentences() reads bad input", () => {
  test.each([{ text: "" }, { text: " \n " }])("without words: $text", ({ text }) => {
    expect(sentencesOf(text)).toEqual([]);
  });

  test.each(BAD_INPUTS)("$name in linear time", ({ make }) => {
    const task = (text: string) => void findSentences(text, findWords(text));
    expect(growthOf(make, task)).toBeLessThan(MOST_GROWTH);
  });
});

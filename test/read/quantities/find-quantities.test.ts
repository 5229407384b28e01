import { createLanguage, createTreeQuery, type LanguageMode } from "rashomon/english";
import { beforeAll, describe, expect, test } from "vitest";
import { findQuantities } from "../../../src/read/quantities/find-quantities.ts";
import type { QuantityMention } from "../../../src/read/quantities/quantity-mention.ts";

type Reader = (text: string) => readonly QuantityMention[];

let read: Reader;
beforeAll(async () => {
  read = await createReader("accurate");
}, 60_000);

async function createReader(mode: LanguageMode): Promise<Reader> {
  const language = await createLanguage({ mode });
  return (text) => {
    const analysis = language.analyze(text);
    const tree = createTreeQuery(analysis);
    return findQuantities({ analysis, tree, lexicon: language.lexicon, publishedAt: null });
  };
}

/** "25..30 people", "~10..12 km distance", with the scope or use where it is not the plain one. */
function show({ quantity, use }: QuantityMention): string {
  const { low, best, high, approximate, of, unit, scope } = quantity;
  const value = low !== null && low === high ? `${best}` : `${low ?? ""}..${high ?? ""}`;
  const extra = [scope === "unstated" ? "" : scope, use === "age" ? "age" : ""].filter(Boolean);
  const words = [`${approximate ? "~" : ""}${value}`, unit, of].filter((word) => word !== null);
  return words.join(" ") + (extra.length > 0 ? ` (${extra.join(", ")})` : "");
}

const found = (text: string) => read(text).map(show).join("; ");

describe("findQuantities() reads counts with their bounds", () => {
  test.each([
    { text: "At least 25 people were killed.", figures: "25.. people" },
    { text: "More than 300 villagers fled.", figures: "301.. villagers" },
    { text: "Over 300 villagers fled.", figures: "301.. villagers" },
    { text: "Up to 12 houses burned.", figures: "..12 houses" },
    { text: "As many as 15 guards came.", figures: "..15 guards" },
    { text: "Fewer than 20 rebels came.", figures: "..19 rebels" },
    { text: "About thirty farmers came.", figures: "~27..33 farmers" },
    { text: "Some 200 soldiers came.", figures: "~180..220 soldiers" },
    { text: "Nearly 30 border posts fell.", figures: "~27..30 border posts" },
    { text: "Between 10 and 15 men came.", figures: "10..15 men" },
    { text: "They saw 10-15 men.", figures: "10..15 men" },
    { text: "Two dozen farmers came.", figures: "~21..27 farmers" },
    { text: "Dozens of armed border guards came.", figures: "~12..199 armed border guards" },
    { text: "Hundreds of thousands of people came.", figures: "~100000..1999999 people" },
    { text: "Several farmers came.", figures: "~3..19 farmers" },
    { text: "A couple of dogs drowned.", figures: "~2..3 dogs" },
    { text: "They sold 1.5 million copies.", figures: "1500000 copies" },
    { text: "Two hundred and fifty people came.", figures: "250 people" },
    { text: "Two nations' borders were closed.", figures: "2 nations" },
    { text: "No casualties were reported.", figures: "0 casualties" },
    { text: "No one was hurt.", figures: "0 people" },
    { text: "At least 40 were injured.", figures: "40.. people" },
    { text: "Another five are missing.", figures: "5 people" },
  ])("$text", ({ text, figures }) => {
    expect(found(text)).toBe(figures);
  });
});

describe("findQuantities() tells the whole from a part", () => {
  test.each([
    { text: "25 of the 40 passengers survived.", figures: "25 passengers (subset)" },
    { text: "Four other clerks were hurt.", figures: "4 clerks (subset)" },
    { text: "Three more villagers died.", figures: "3 villagers (subset)" },
    { text: "Another four clerks were hurt.", figures: "4 clerks (subset)" },
    // More than four is all of them.
    { text: "More than four clerks were hurt.", figures: "5.. clerks" },
    { text: "One of the two main roads was shut.", figures: "1 main roads (subset)" },
    { text: "All 40 passengers survived.", figures: "40 passengers (total)" },
    { text: "A total of 12 guards drowned.", figures: "12 guards (total)" },
    { text: "None of the passengers died.", figures: "0 passengers (subset)" },
    {
      text: "Three people, including a child, were killed.",
      figures: "3 people (total); 1 child (subset)",
    },
    {
      text: "Ten people, including two children, were hurt.",
      figures: "10 people (total); 2 children (subset)",
    },
    { text: "The death toll rose to 31.", figures: "31 people (total)" },
    { text: "It left a death toll of 31, he said.", figures: "31 people (total)" },
    {
      text: "About 100 of the village's residents left.",
      figures: "~90..110 residents (subset)",
    },
  ])("$text", ({ text, figures }) => {
    expect(found(text)).toBe(figures);
  });
});

describe("findQuantities() keeps measures and ages apart from counts", () => {
  test.each([
    { text: "The damage came to $5 million.", figures: "5000000 USD money" },
    { text: "It cost 12 percent of the budget.", figures: "12 % budget" },
    { text: "Half of the houses burned.", figures: "50 % houses" },
    { text: "The mill lies 30 km north of the town.", figures: "30 km distance" },
    { text: "A quake of magnitude 6.1 shook the town.", figures: "6.1 M magnitude" },
    { text: "A 300-metre bridge fell.", figures: "300 m distance" },
    { text: "A 25-year-old man was arrested.", figures: "25 a age (age)" },
    { text: "A woman aged 31 was arrested.", figures: "31 a age (age)" },
    { text: "Ada Brook, 52, of Harbourton, was arrested.", figures: "52 a age (age)" },
  ])("$text", ({ text, figures }) => {
    expect(found(text)).toBe(figures);
  });

  test("an age belongs to the person behind it", () => {
    const text = "A 25-year-old man was arrested.";
    const [age] = read(text);
    expect(age?.use).toBe("age");
    // "A" 0, "25" 1, "-" 2, "year" 3, "-" 4, "old" 5, "man" 6.
    expect(age?.counted).toBe(6);
  });
});

describe("findQuantities() leaves look-alikes alone", () => {
  test.each([
    "The first man and the second woman left.",
    "The home side won 3-1 on Friday.",
    "Flight 17 was late under Article 5.",
    "Call 555-1234 or go to room 12.",
    "She lives at 12 Mill Street.",
    "It happened on 3 May 2019 at 4 p.m.",
    "One day the other one left.",
    "No doubt he is no longer there.",
    "He got good scores in the tests.",
    "A married couple left.",
    "The court ruled in a 5-4 decision.",
    "A ten-man team arrived.",
    "It needs a two-thirds majority.",
  ])("%s", (text) => {
    expect(found(text)).toBe("");
  });
});

test("findQuantities() gives the words, the number and what is counted", () => {
  const text = "Police said at least 25 armed men fled.";
  const [mention] = read(text);
  const quote = "at least 25 armed men";
  expect(text.slice(mention?.start, mention?.end)).toBe(quote);
  expect([mention?.head, mention?.counted, mention?.use]).toEqual([4, 6, "count"]);
  expect(mention?.quantity).toMatchObject({
    counts: null,
    label: quote,
    evidence: [{ start: 12, end: 12 + quote.length, quote }],
  });
});

test("findQuantities() reads any text", async () => {
  const readTagged = await createReader("tags");
  const odd = [
    "",
    "9",
    "3-1-2",
    "at least",
    "a a a",
    "10 - - 5",
    "no no no",
    "$",
    "1e9 99999999999999999999999 men",
  ];
  const long = ["about ".repeat(9000), "million ".repeat(3000), "2 men including ".repeat(1000)];
  for (const text of [...odd, ...long]) expect(() => readTagged(text)).not.toThrow();
}, 60_000);

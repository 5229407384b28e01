import { beforeAll, describe, expect, test } from "vitest";
import { createLanguage } from "../../../src/read/language/create-language.ts";
import type { Language } from "../../../src/read/language/language.ts";
import { indexMentions } from "../../../src/read/narratives/mention-index.ts";
import { readStages } from "../../../src/read/read-stages.ts";
import { findTolls } from "../../../src/read/tolls/find-tolls.ts";

let language: Language;

beforeAll(async () => {
  language = await createLanguage();
});

/** "death 31": what happened, to how many at least. */
const tolls = (text: string) => {
  const { context, reading } = readStages({ text }, language);
  const { figuresAt } = indexMentions(reading.times, reading.places, reading.quantities);
  return findTolls(context, figuresAt).map(
    ({ predicate, figure }) => `${predicate} ${figure.quantity.low}`,
  );
};

describe("a toll", () => {
  test.each([
    ["Officials put the death toll at 31.", "death 31"],
    ["The death toll stood at 31.", "death 31"],
    ["The death toll reached 31.", "death 31"],
    ["A death toll of at least 31 was reported.", "death 31"],
    ["The death toll has risen to 31 miners.", "death 31"],
    ["The injury toll stood at 40.", "injury 40"],
    ["The number of people killed had been put at 31.", "killing 31"],
    ["The number of people killed in the flood rose to 31.", "killing 31"],
  ])("is what it has reached: %s", (text, toll) => {
    expect(tolls(text)).toEqual([toll]);
  });

  test.each([
    "The death toll rose to 31 from 25.",
    "The death toll has climbed from 25 to 31.",
    "The death toll rose by 6 to 31.",
  ])("is not what it was before: %s", (text) => {
    expect(tolls(text)).toEqual(["death 31"]);
  });

  test.each([
    ["the growth", "The death toll rose by 12."],
    ["money", "The bridge charges a toll of five dollars."],
    ["roads", "The government opened two toll roads."],
    ["what suffers from it", "The war took a toll on 30 villages."],
  ])("is not %s: %s", (_, text) => {
    expect(tolls(text)).toEqual([]);
  });
});

describe("a noun for victims", () => {
  test("counts them with its own figure", () => {
    expect(tolls("Police reported 31 deaths and 40 injuries.")).toEqual(["death 31", "injury 40"]);
  });

  test("counts nobody without a figure", () => {
    expect(tolls("Police reported deaths and injuries.")).toEqual([]);
  });

  test("counts no people where one body has them", () => {
    expect(tolls("She suffered three injuries.")).toEqual([]);
  });
});

test("the number of others is no toll", () => {
  expect(tolls("The number of people invited had been put at 31.")).toEqual([]);
  expect(tolls("The number of people killed had been high for 31 years.")).toEqual([]);
});

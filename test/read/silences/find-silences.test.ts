import { beforeAll, describe, expect, test } from "vitest";
import { createReader } from "../../../src/read/create-reader.ts";
import type { Reader } from "../../../src/read/reader.ts";

let reader: Reader;

beforeAll(async () => {
  reader = await createReader();
});

/** Who is said not to mention what. */
const silences = (text: string) =>
  reader
    .read({ text, publisher: "The Gazette" })
    .flatMap(({ claims }) => claims)
    .filter(({ predicate, polarity }) => predicate === "mention" && polarity === "negative")
    .map(({ participants }) => participants.map(({ label }) => label).join(" / "));

describe("who does not mention what is read from", () => {
  test.each([
    {
      text: "The ministry's statement makes no mention of the strikes.",
      said: "ministry / strikes",
    },
    { text: "The Courier does not mention the rebels.", said: "Courier / rebels" },
    { text: "The report failed to mention the strikes.", said: "report / strikes" },
    { text: "In its statement the army makes no reference to the rebels.", said: "army / rebels" },
    {
      text: "The Courier reported the attack on the depot without mentioning the rebels.",
      said: "Courier / rebels",
    },
    { text: "The Courier's report leaves out the strikes.", said: "Courier / strikes" },
    { text: "The Courier's account omits the strikes.", said: "Courier / strikes" },
    { text: "The statement says nothing of the strikes.", said: "statement / strikes" },
    {
      text: "There was no mention of the rebels in the ministry's statement.",
      said: "ministry / rebels",
    },
    { text: "The rebels are not mentioned by name in the report.", said: "report / rebels" },
    {
      text: "The ministry said that two soldiers died, but made no mention of the strikes.",
      said: "ministry / strikes",
    },
  ])("$text", ({ text, said }) => {
    expect(silences(text)).toEqual([said]);
  });

  test("a fragment, of the account that was passed on right before", () => {
    const text = "The ministry said that gunmen fired at a convoy. No mention of the rebels!";
    expect(silences(text)).toEqual(["ministry / rebels"]);
  });
});

describe("nobody is said to leave out anything in", () => {
  test.each([
    "The hills were steep, not to mention the cold.",
    "The rebels attacked the depot. No mention was needed of the rebels.",
    "The coach left out the striker.",
    "The Courier did not fail to mention the rebels.",
    "The report would not mention the strikes.",
    "The Courier mentions the rebels.",
    "No mention of the rebels!",
    "He omits nothing.",
  ])("%s", (text) => {
    expect(silences(text)).toEqual([]);
  });
});

test("the words that say so are the evidence", () => {
  const text = "The Courier does not mention the rebels.";
  const [claim] = reader.read({ text }).flatMap(({ claims }) => claims);
  expect(claim?.evidence).toMatchObject([{ quote: "The Courier does not mention the rebels" }]);
});

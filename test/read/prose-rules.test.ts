import { beforeAll, describe, expect, test } from "vitest";
import type { Claim } from "../../src/model/claim.ts";
import { createReader } from "../../src/read/create-reader.ts";
import type { Reader } from "../../src/read/reader.ts";

let reader: Reader;

beforeAll(async () => {
  reader = await createReader();
}, 60_000);

function claims(text: string): readonly Claim[] {
  return reader
    .read({ publisher: "The Post", publishedAt: "2024-03-07", text })
    .flatMap((one) => one.claims);
}

/** "smuggling", "not smuggling": what the claim of this predicate is said to come from. */
function causesOf(text: string, predicate: string): readonly string[] {
  return reader.read({ publisher: "The Post", publishedAt: "2024-03-07", text }).flatMap((one) =>
    one.claims
      .filter((claim) => claim.predicate === predicate)
      .flatMap(({ links }) => links.filter(({ relation }) => relation === "cause"))
      .map(({ claim, polarity }) => {
        const cause = one.claims.find(({ id }) => id === claim)?.predicate ?? "?";
        return polarity === "negative" ? `not ${cause}` : cause;
      }),
  );
}

const attributes = (text: string) =>
  claims(text).flatMap((one) => one.attributes.map(({ name, value }) => `${name} ${value}`));

const said = (text: string) =>
  claims(text).flatMap(({ content, polarity }) =>
    content === null ? [] : [polarity === "negative" ? `not: ${content}` : content],
  );

const times = (text: string) =>
  claims(text).flatMap(({ quantities }) =>
    quantities.filter(({ counts }) => counts === "event").map(({ label }) => label),
  );

describe("causes that are no events", () => {
  test.each([
    ["The barn burned down on Monday because of a short circuit.", "burn down", ["short circuit"]],
    ["Flight 12 crashed on Monday. The crash was caused by fog and ice.", "crash", ["fog", "ice"]],
    ["The mill burned down on Monday. The cause was arson.", "burn down", ["arson"]],
    [
      "On Monday the guards clashed with smugglers. Smuggling was not the cause of the clash.",
      "clash",
      ["not smuggling"],
    ],
    // Left open, or told of somebody.
    ["The mill burned down on Monday. The cause may have been arson.", "burn down", []],
    ["The meeting ended early because of the chairman.", "end", []],
  ])("%s", (text, predicate, expected) => {
    expect(causesOf(text, predicate)).toEqual(expected);
  });
});

describe("what a clause says of somebody", () => {
  test.each([
    ["Omar Haddad was arrested in Ulm on Monday. He is 19 years old.", ["age 19"]],
    ["Omar Haddad, who was born in Tarlac, was arrested in Ulm on Monday.", "birthplace Tarlac"],
    ["Colonel Omar Haddad was arrested in Ulm on Monday.", ["rank Colonel"]],
    ["Omar Haddad was killed in Ulm on Monday. He was a civilian.", ["category civilian"]],
    // A height is no age, and a success is nobody.
    ["Omar Haddad was arrested in Ulm on Monday. He was a success.", []],
  ])("%s", (text, expected) => {
    if (typeof expected === "string") expect(attributes(text)).toContain(expected);
    else expect(attributes(text)).toEqual(expected);
  });

  test("a height with a point in it is no age", () => {
    const text = "Omar Haddad, who is 1.8 metres tall, was arrested in Ulm on Monday.";
    expect(attributes(text).some((one) => one.startsWith("age"))).toBe(false);
  });
});

describe("what is said on an occasion", () => {
  test.each([
    [
      "Omar Haddad said in Ulm on Monday that the bridge would be rebuilt.",
      "the bridge would be rebuilt",
    ],
    ["Omar Haddad has said that the bridge will be rebuilt.", "the bridge will be rebuilt"],
  ])("%s", (text, expected) => {
    expect(said(text)).toContain(expected);
  });

  test.each([
    // Words are passed on, and nothing is told of the saying.
    "The bridge will be rebuilt, Omar Haddad said.",
    "The office has called its drivers back.",
  ])("%s", (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe("how often", () => {
  test.each([
    ["The rebels shelled the bridge at least ten times on Sunday.", ["at least ten times"]],
    ["The rebels shelled the bridge twice on Sunday.", ["twice"]],
    ["The rebels shelled three times as many bridges on Sunday.", []],
  ])("%s", (text, expected) => {
    expect(times(text)).toEqual(expected);
  });
});

describe("repairs of the tree", () => {
  test("who shot whom", () => {
    const one = claims("The gunman shot Elin Strand in Malmö on Saturday.").find(
      ({ predicate }) => predicate === "shoot",
    );
    expect(one?.participants.map(({ role, label }) => `${role} ${label}`)).toEqual([
      "agent gunman",
      "patient Elin Strand",
    ]);
  });

  test("a shot stays a noun beside a verb", () => {
    const found = claims("A warning shot was fired on Saturday.").map(({ predicate }) => predicate);
    expect(found).not.toContain("shoot");
  });

  test("a day is no part of those who act on it", () => {
    const [one] = claims("Yesterday soldiers burned down the granary.");
    expect(one?.participants.map(({ label }) => label)).toContain("soldiers");
    expect(one?.time?.edtf).toBe("2024-03-06");
  });
});

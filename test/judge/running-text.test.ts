import { beforeAll, describe, expect, test } from "vitest";
import { type CompareOptions, compare } from "../../src/compare.ts";
import type { Coder } from "../../src/model/narrative.ts";
import { createReader } from "../../src/read/create-reader.ts";
import type { Reader } from "../../src/read/reader.ts";
import { outcomeOf } from "./look-alikes/run-case.ts";

let reader: Reader;

beforeAll(async () => {
  reader = await createReader();
}, 60_000);

type Texts = readonly [left: string, right: string];

/** Conflicts between two texts, as they were read, or had a person coded the very same claims. */
function conflicts(texts: Texts, codedBy: Coder, options: CompareOptions): readonly string[] {
  const read = texts.flatMap((text, at) =>
    reader.read({ id: `a${at}`, publisher: `Paper ${at}`, publishedAt: "2024-03-07", text }),
  );
  expect(read.map((one) => one.codedBy)).toEqual(read.map(() => "program"));
  return outcomeOf(
    compare(
      read.map((one) => ({ ...one, codedBy })),
      options,
    ),
  ).conflicts;
}

const ONE_EVENT = { sameEvent: true };

describe("two texts on one event stand against each other", () => {
  test.each<[string, string, string, string]>([
    [
      "in a denial that names whom and when",
      "Police arrested Juan Poe in Ulm on Monday.",
      "Police did not arrest Juan Poe in Ulm on Monday.",
      "occurrence.denial contradiction",
    ],
    [
      "in who was away the whole time",
      "The Third Brigade fought the Rebel Army in Ulm on Monday.",
      "The Third Brigade was not deployed in Ulm on Monday.",
      "presence.presupposition contradiction",
    ],
    [
      "in a state of one day",
      "Juan Poe was arrested in Ulm on Monday.",
      "Juan Poe was released in Ulm on Monday.",
      "outcome contradiction",
    ],
    [
      "in a count of harm",
      "Two passengers died in a crash in Ulm on Monday.",
      "Nine passengers died in a crash in Ulm on Monday.",
      "quantity contradiction",
    ],
    [
      "in who did it",
      "Ines Moral murdered Eva Lind in Ulm on Monday.",
      "Juan Poe murdered Eva Lind in Ulm on Monday.",
      "actor.identity tension",
    ],
  ])("%s", (_, left, right, expected) => {
    expect(conflicts([left, right], "program", ONE_EVENT)).toEqual([expected]);
    expect(conflicts([left, right], "person", ONE_EVENT)).toEqual([expected]);
  });
});

describe("what two texts tell by the way does not, unless a person chose to tell it", () => {
  test.each<[string, string, string, string]>([
    [
      "a denial that only says whom",
      "Police arrested Juan Poe in Ulm on Monday.",
      "Juan Poe was not arrested.",
      "occurrence.denial contradiction",
    ],
    [
      "who went away, and was there before",
      "The Third Brigade fought the Rebel Army in Ulm on Monday.",
      "The Third Brigade left Ulm on Monday.",
      "presence.presupposition contradiction",
    ],
    [
      "a state that comes and goes, and no time",
      "Juan Poe was arrested in Ulm.",
      "Juan Poe was released in Ulm.",
      "outcome contradiction",
    ],
    [
      "counts that may be of two things",
      "The Harbour Club sent two boats to Ulm on Monday.",
      "The Harbour Club sent five boats on Monday.",
      "quantity contradiction",
    ],
    [
      "two things of which both may be true",
      "Ines Moral owned a boat in Ulm.",
      "Ines Moral owned a mill in Ulm.",
      "actor.category tension",
    ],
  ])("%s", (_, left, right, coded) => {
    expect(conflicts([left, right], "program", ONE_EVENT)).toEqual([]);
    expect(conflicts([left, right], "person", ONE_EVENT)).toEqual([coded]);
  });
});

describe("an event that is likely the same", () => {
  const NOT_DECLARED = {};
  const two = "Two fishermen drowned on Monday.";
  const nine = "Nine fishermen drowned on Monday.";
  const others = [
    "A nurse wrote a letter in Cologne.",
    "A farmer sold a horse in Kiel.",
    "A pilot bought a clock in Mainz.",
    "A tailor built a shed in Trier.",
    "A cook ate an apple in Essen.",
    "A singer sang a song in Celle.",
    "A painter broke a window in Gera.",
  ].join(" ");

  test("makes a tension of two notices", () => {
    expect(conflicts([two, nine], "program", NOT_DECLARED)).toEqual(["quantity tension"]);
  });

  test("makes none of an article that tells of much else", () => {
    const texts = [`${two} ${others}`, nine] as const;
    expect(conflicts(texts, "program", NOT_DECLARED)).toEqual([]);
    expect(conflicts(texts, "person", NOT_DECLARED)).toEqual(["quantity tension"]);
  });
});

describe("the day and the town that a story opens with", () => {
  const notice = "Two passengers died in a crash in Ulm on Monday.";
  const story = "A bus crashed in Ulm on Monday. Nine passengers died.";
  const long = `${story} ${"Green hills and old mills all around. ".repeat(25)}`;

  test("hold for all that a short text tells", () => {
    expect(conflicts([notice, story], "program", {})).toEqual(["quantity contradiction"]);
  });

  test("make it likely only in a long one, unless a person took it over", () => {
    expect(conflicts([notice, long], "program", {})).toEqual(["quantity tension"]);
    expect(conflicts([notice, long], "person", {})).toEqual(["quantity contradiction"]);
  });
});

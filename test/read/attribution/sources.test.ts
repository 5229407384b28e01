import { beforeAll, describe, expect, test } from "vitest";
import { type AttributionsReader, attributionsReader, linesOf } from "./read-attributions.ts";

let read: AttributionsReader;
beforeAll(async () => {
  read = await attributionsReader();
});

const lines = (text: string) => linesOf(text, read(text));

describe("findAttributions() names the source", () => {
  test.each([
    {
      of: "a title, a name and an apposition",
      text: "Brook, 54, a baker who fled in May, said her house had burnt down.",
      found: ["[Brook, 54, a baker who fled in May] said {her house had burnt down}"],
    },
    {
      of: "a long phrase",
      text: "Sources familiar with the matter said the deal was dead.",
      found: ["[Sources familiar with the matter] said {the deal was dead}"],
    },
    {
      of: "a relative clause: the pronoun",
      text: "The general, who said the posts were lost, resigned.",
      found: ["[who] said {the posts were lost}"],
    },
    {
      of: "a passive: its agent",
      text: "The report was denied by the ministry.",
      found: ["[the ministry] was denied {The report}"],
    },
    {
      of: "a verb that shares its subject",
      text: "The mayor met residents and said the bridge was open.",
      found: ["[The mayor] said {the bridge was open}"],
    },
    {
      of: "a participle behind: the first speaker",
      text: "The mayor said the bridge was open, adding that the road was closed.",
      found: [
        "[The mayor] said {the bridge was open}",
        "[The mayor] adding {that the road was closed}",
      ],
    },
    {
      of: "those who are cited",
      text: "Three guards were hurt, the agency reported, citing unnamed sources.",
      found: [
        "[the agency] reported {Three guards were hurt}",
        "[unnamed sources] citing {Three guards were hurt}",
      ],
    },
    {
      of: "a quotation in the passive, with who passed it on",
      text: "The governor was quoted by the agency as saying the posts were safe.",
      found: [
        "[the agency] was quoted {The governor … as saying the posts were safe}",
        "[The governor] saying {the posts were safe}",
      ],
    },
  ])("of $of", ({ text, found }) => {
    expect(lines(text)).toEqual(found);
  });

  test.each([
    "It was reported that two posts had fallen.",
    "The guards are said to have fled across the river.",
    "The army is expected to return on Monday.",
    "Police allegedly beat three men.",
    "There is no evidence that the guards fired first.",
  ])("as nobody: %s", (text) => {
    expect(read(text).map(({ source }) => source)).toEqual([null]);
  });

  test("a figure that is cited is no source", () => {
    const [, citing] = read("He said the town was poor, citing low wages.");
    expect(citing?.source).not.toBeNull();
    expect(lines("He said the town was poor, citing low wages.")[1]).toBe(
      "[He] citing {low wages}",
    );
  });
});

describe("findAttributions() names who was told", () => {
  test.each([
    { text: "The spokesman told Reuters that the posts were lost.", told: "Reuters" },
    { text: "A commander confirmed to Harbour News that two men had died.", told: "Harbour News" },
    { text: "The clerk told The Herald the deal was dead.", told: "The Herald" },
    { text: "The clerk said the deal was dead.", told: null },
  ])("$told", ({ text, told }) => {
    const [mention] = read(text);
    const addressee = mention?.addressee ?? null;
    expect(addressee === null ? null : text.slice(addressee.start, addressee.end)).toBe(told);
  });
});

describe("findAttributions() says what the cue does", () => {
  test.each([
    { text: "The mayor said the bridge was open.", force: "assert", certainty: "unstated" },
    {
      text: "The mayor confirmed that the bridge was open.",
      force: "assert",
      certainty: "certain",
    },
    {
      text: "The mayor believes that the bridge is open.",
      force: "believe",
      certainty: "probable",
    },
    { text: "The mayor denied that the bridge was open.", force: "deny", certainty: "certain" },
    { text: "The mayor asked whether the bridge was open.", force: "ask", certainty: "unstated" },
    { text: "The mayor fears that the bridge will fall.", force: "fear", certainty: "possible" },
    { text: "The mayor hopes that the bridge will hold.", force: "hope", certainty: "possible" },
    { text: "The mayor praised the new bridge.", force: "comment", certainty: "unstated" },
  ])("$force: $text", ({ text, force, certainty }) => {
    expect(read(text).map(({ cue }) => [cue.force, cue.certainty])).toEqual([[force, certainty]]);
  });

  test.each([
    { text: "The mayor did not say when the bridge would open.", negated: true },
    { text: "The mayor said the bridge would not open.", negated: false },
    { text: "There is no evidence that the guards fired first.", negated: true },
  ])("negated $negated: $text", ({ text, negated }) => {
    expect(read(text)[0]?.cue.negated).toBe(negated);
  });

  test("a refusal negates the verb of saying", () => {
    const [refused, confirm] = read("Officials refused to confirm the report.");
    expect([refused?.cue.lemma, refused?.cue.negated]).toEqual(["refuse", false]);
    expect([confirm?.cue.lemma, confirm?.cue.negated]).toEqual(["confirm", true]);
  });
});

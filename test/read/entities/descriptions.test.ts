import { beforeAll, describe, expect, test } from "vitest";
import type { DocumentEntities } from "../../../src/read/entities/document-entities.ts";
import { entityOf, entityReader, groups } from "./read-entities.ts";

let read: (text: string) => DocumentEntities;
beforeAll(async () => {
  read = await entityReader();
}, 60_000);

describe("findEntities() groups descriptions", () => {
  test.each([
    {
      rule: "an apposition after a name",
      text: "Omid Rahimi, a local journalist, was shot on Friday.",
      group: "Omid Rahimi | local journalist",
    },
    {
      rule: "a name after its description",
      text: "A Houthi spokesman, Yahya Karim, spoke to reporters.",
      group: "Houthi spokesman | Yahya Karim",
    },
    {
      rule: "what somebody is said to be",
      text: "Omid Rahimi is a farmer.",
      group: "Omid Rahimi | farmer",
    },
    {
      rule: "an office in front of a name, and another word for it",
      text: "Ministry spokesperson Ada Price spoke. The spokeswoman gave no figures.",
      group: "Ministry spokesperson Ada Price | spokeswoman",
    },
    {
      rule: "the same noun with less in front",
      text: "Iranian border guards fired on a car. The guards said nothing.",
      group: "Iranian border guards | guards",
    },
    {
      rule: "a wider noun for the only thing in reach that it fits",
      text: "Boko Haram burned the market. The group said so on Friday.",
      group: "Boko Haram | group",
    },
    {
      rule: "a wider noun with the same count",
      text: "Two farmers were killed on Friday. The two men had crossed the river.",
      group: "Two farmers | two men",
    },
    {
      rule: "a wider noun for one of several",
      text: "Omid Rahimi came. One of the miners died in hospital; the man was old.",
      group: "One | man",
    },
    {
      rule: "an apposition behind letters in brackets",
      text: "The People's Front of Tarsa (PFT), a rebel group, denied it.",
      group: "People's Front of Tarsa | PFT | rebel group",
    },
    {
      rule: "an age for a person",
      text: "A farmer was shot on Monday. The 41-year-old died at home.",
      group: "farmer | 41-year-old",
    },
    {
      rule: "a headline and the first text below",
      text: "Farmers cross the river\n\nFarmers crossed the river on Monday, police said.",
      group: "Farmers | Farmers",
    },
    {
      rule: "what a body is called for short",
      text: "The Ministry of Defence sent troops. The ministry gave no figures.",
      group: "Ministry of Defence | ministry",
    },
  ])("$rule", ({ text, group }) => {
    expect(groups(read(text))).toContain(group);
  });

  test.each([
    {
      rule: "two kinds of guards",
      text: "Iranian guards fired first. Afghan guards fired back. The Afghan guards left.",
      group: ["Iranian guards", "Afghan guards | Afghan guards"],
    },
    {
      rule: "bare guards when two kinds were told of",
      text: "Iranian guards fired first. Afghan guards fired back. The guards left.",
      group: ["Iranian guards", "Afghan guards", "guards"],
    },
    {
      rule: "one and many",
      text: "A guard fell asleep. The guards were tired.",
      group: ["guard", "guards"],
    },
    {
      rule: "another of the kind",
      text: "A man was shot. Another man fled.",
      group: ["man", "Another man"],
    },
    {
      rule: "those that a clause sets apart",
      text: "Farmers met in the hall. The farmers who stayed at home were angry.",
      group: ["Farmers"],
    },
    {
      rule: "members of a list",
      text: "Omid Rahimi, a farmer and a driver were killed.",
      group: ["Omid Rahimi", "farmer", "driver"],
    },
    {
      rule: "a denied category",
      text: "Omid Rahimi is not a soldier.",
      group: ["Omid Rahimi", "soldier"],
    },
    {
      rule: "two counts",
      text: "Three soldiers died. The two soldiers in the tower lived.",
      group: ["Three soldiers", "two soldiers"],
    },
    {
      rule: "a wider noun that fits two",
      text: "Hamas and Hezbollah signed. The group left the hall.",
      group: ["Hamas", "Hezbollah", "group"],
    },
    {
      rule: "two brothers of two persons",
      text: "Ada Brook and Omid Rahimi came. Brook's brother slept. Rahimi's brother sang.",
      group: ["Brook's brother", "Rahimi's brother"],
    },
  ])("and keeps apart $rule", ({ text, group }) => {
    expect(groups(read(text))).toEqual(expect.arrayContaining(group));
  });
});

describe("findEntities() tells what an entity is", () => {
  test.each([
    ["Police closed the road.", "Police", "authority"],
    ["The interior ministry closed the road.", "interior ministry", "authority"],
    ["Border guards closed the road.", "Border guards", "armed-party"],
    ["Rebels closed the road.", "Rebels", "armed-party"],
    ["Villagers closed the road.", "Villagers", "civilian"],
    ["A soldier closed the road.", "soldier", "person"],
    ["The town was quiet.", "town", "place"],
    ["A truck burned.", "truck", "object"],
    ["The attack was brief.", "attack", null],
    ["Fars News Agency closed.", "Fars News Agency", "organisation"],
  ])("%s", (text, name, type) => {
    expect(entityOf(read(text), name)?.type).toBe(type);
  });

  test("age, title, nationality and affiliation with the places that state them", () => {
    const text =
      "Gen. Omid Rahimi of the IRGC met Reza Karim, 25, a local journalist. Iranian troops left.";
    const found = read(text);
    const stated = (name: string) =>
      entityOf(found, name)?.attributes.map((one) => {
        expect(text.slice(one.span.start, one.span.end)).toBe(one.value);
        return `${one.name}: ${one.value}`;
      });
    expect(stated("Omid Rahimi")).toEqual(["rank: Gen.", "affiliation: IRGC"]);
    expect(stated("Reza Karim")).toEqual(["age: 25"]);
    expect(stated("Iranian troops")).toEqual(["nationality: Iranian"]);
  });

  test("a body that somebody is tied to, and not the state of those it backs", () => {
    const found = read("The IRGC-linked outlet spoke of the Iranian-backed rebels.");
    expect(entityOf(found, "IRGC-linked outlet")?.attributes).toMatchObject([
      { name: "affiliation", value: "IRGC" },
    ]);
    expect(entityOf(found, "Iranian-backed rebels")?.attributes).toEqual([]);
    const voters = read("Republican voters met Sicilian farmers.");
    expect(entityOf(voters, "Republican voters")?.attributes).toEqual([]);
    expect(entityOf(voters, "Sicilian farmers")?.attributes).toMatchObject([
      { name: "nationality", value: "Sicilian" },
    ]);
  });

  test("labels without articles, clauses and appositions, and with what follows with of", () => {
    const found = read("The head of the coast guard, a general, met the sailors who had fled.");
    expect(found.mentions.map(({ label }) => label)).toEqual(
      expect.arrayContaining(["head of the coast guard", "general", "sailors"]),
    );
  });

  test("labels held at arm's length", () => {
    const found = read("The so-called “freedom fighters” burned the mill. Farmers watched.");
    expect(
      found.mentions.filter(({ scareQuoted }) => scareQuoted).map(({ label }) => label),
    ).toEqual(["so-called freedom fighters"]);
  });
});

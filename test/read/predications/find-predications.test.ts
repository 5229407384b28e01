import { beforeAll, describe, expect, test } from "vitest";
import { createReader, type Reader } from "./reader.ts";

let reader: Reader;
beforeAll(async () => {
  reader = await createReader();
}, 60_000);

describe("what counts as an event", () => {
  test.each([
    { text: "Rebels shot down a drone.", found: ["shoot down"], why: "a verb with its particle" },
    {
      text: "The soldiers pushed back the crowd.",
      found: ["push back"],
      why: "an adverb of direction",
    },
    { text: "The mayor is dead.", found: ["be dead"], why: "a state" },
    {
      text: "The driver was in custody.",
      found: ["be in custody"],
      why: "a state with a preposition",
    },
    { text: "Fierce clashes erupted near the dam.", found: ["clash"], why: "a noun that occurs" },
    { text: "Clashes took place near the dam.", found: ["clash"], why: "a noun that takes place" },
    { text: "There were clashes near the dam.", found: ["clash"], why: "a noun that is there" },
    { text: "The army launched an attack on the camp.", found: ["attack"], why: "a light verb" },
    {
      text: "A raid was carried out by the police.",
      found: ["raid"],
      why: "a light verb, passive",
    },
    { text: "The guards opened fire on the farmers.", found: ["open fire"], why: "an idiom" },
    { text: "The convoy came under attack.", found: ["come under attack"], why: "a light phrase" },
    {
      text: "Bandits took three drivers hostage.",
      found: ["take hostage"],
      why: "object and noun",
    },
    { text: "Two clerks were shot dead.", found: ["shoot dead"], why: "a result belongs to it" },
    { text: "Thieves broke into the museum.", found: ["break into"], why: "a fixed preposition" },
    {
      text: "The police are not yet deployed there.",
      found: ["be deployed"],
      why: "being somewhere",
    },
    { text: "The rebels began shooting at them.", found: ["shoot at"], why: "a verb of aspect" },
    { text: "The men managed to flee.", found: ["flee"], why: "an achieving verb" },
    { text: "Rioters set the bus on fire.", found: ["set on fire"], why: "a phrase" },
    { text: "The mob stormed the embassy.", found: ["storming"], why: "a verb that is no storm" },
    { text: "The pilot was found dead.", found: ["be found dead"], why: "what was found of him" },
    { text: "Guards killed in clash", found: ["kill", "clash"], why: "a headline" },
  ])("$text $why", ({ text, found }) => {
    expect(reader.predicates(text)).toEqual(found);
  });

  test.each([
    { text: "The table is in the kitchen by the window.", not: "kitchen", why: "a thing" },
    { text: "Armed bandits fled.", not: "arm", why: "a participle that says of what kind" },
    { text: "The attack helicopter landed.", not: "attack", why: "a noun in front of another" },
    { text: "The government fell.", not: "government", why: "an institution" },
    { text: "According to the mayor, it rained.", not: "accord", why: "a preposition" },
  ])("$text no event: $why", ({ text, not }) => {
    expect(reader.predicates(text)).not.toContain(not);
  });

  test("a verb and the noun that it launches are one, and the trigger holds both", () => {
    const text = "The army launched a fierce attack on the camp.";
    const [attack] = reader.read(text);
    expect(text.slice(attack?.trigger.start, attack?.trigger.end)).toBe("launched a fierce attack");
  });

  test("has no predications of an empty text, and is plain data", () => {
    expect(reader.read("")).toEqual([]);
    const found = reader.read("The guards fled because of the fire.");
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  test("never throws on what is no prose", () => {
    expect(() => reader.read(")( -- ## not of by ??? \n\n 12:30 the the the")).not.toThrow();
  });
});

describe("tense", () => {
  test.each([
    { text: "The guards fled.", predicate: "flee", tense: "past", ongoing: false },
    { text: "The guards have fled.", predicate: "flee", tense: "past", ongoing: false },
    { text: "The guards will flee.", predicate: "flee", tense: "future", ongoing: false },
    {
      text: '"The guards must flee," he said.',
      predicate: "flee",
      tense: "present",
      ongoing: false,
    },
    { text: "The guards may have fled.", predicate: "flee", tense: "past", ongoing: false },
    { text: "The guards were firing.", predicate: "firing", tense: "past", ongoing: true },
    { text: "The guards kept firing.", predicate: "firing", tense: "past", ongoing: true },
    { text: "The mayor tried to leave.", predicate: "leave", tense: "past", ongoing: false },
    {
      text: "The mayor saw the capture of the town.",
      predicate: "capture",
      tense: null,
      ongoing: false,
    },
  ])("$text", ({ text, predicate, tense, ongoing }) => {
    expect(reader.find(text, predicate)).toMatchObject({ tense, ongoing });
  });
});

describe("the clause to quote", () => {
  test.each([
    {
      text: "The mayor said that the rebels seized two bridges after they crossed the river.",
      predicate: "seize",
      clause: "the rebels seized two bridges",
      why: "without clauses around it",
    },
    {
      text: "The rebels, who came at night, tried to breach the wall.",
      predicate: "breach",
      clause: "The rebels, who came at night, tried to breach the wall",
      why: "an infinitive with its verb",
    },
    {
      text: "Villagers reported the capture of two bridges.",
      predicate: "capture",
      clause: "the capture of two bridges",
      why: "the phrase of a noun",
    },
  ])("$why", ({ text, predicate, clause }) => {
    const { start, end } = reader.find(text, predicate).clause;
    expect(text.slice(start, end)).toBe(clause);
  });
});

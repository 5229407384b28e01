import { beforeAll, describe, expect, test } from "vitest";
import type { DocumentEntities } from "../../../src/read/entities/document-entities.ts";
import { entityReader, groups } from "./read-entities.ts";

let read: (text: string) => DocumentEntities;
beforeAll(async () => {
  read = await entityReader();
}, 60_000);

describe("findEntities() resolves pronouns", () => {
  test.each([
    {
      rule: "by gender, from titles and given names",
      text: "President John Brook met Mrs. Anna Cole. She thanked him.",
      groups: ["President John Brook | him", "Mrs. Anna Cole | She"],
    },
    {
      rule: "to the subject before",
      text: "A soldier saw a driver near the gate. He was tired.",
      groups: ["soldier | He", "driver"],
    },
    {
      rule: "to a plural",
      text: "The guards saw a truck. They stopped it.",
      groups: ["guards | They", "truck | it"],
    },
    {
      rule: "to the noun of a relative clause",
      text: "The guards who fired on the truck fled.",
      groups: ["guards | who", "truck"],
    },
    {
      rule: "to the person right before, where the clause was hung from a thing",
      text: "He urged the pardon of Ada Brook, who was ill.",
      groups: ["Ada Brook | who"],
    },
    {
      rule: "to the owner beside",
      text: "Iran and its allies met on Monday.",
      groups: ["Iran | its"],
    },
    {
      rule: "to the subject of its own verb",
      text: "The general hurt himself.",
      groups: ["general | himself"],
    },
  ])("$rule", ({ text, groups: expected }) => {
    expect(groups(read(text))).toEqual(expect.arrayContaining(expected));
  });

  test.each([
    {
      rule: "another argument of its verb",
      text: "The soldier shot him.",
      groups: ["soldier", "him"],
    },
    {
      rule: "whoever wears another gender",
      text: "Mrs. Anna Cole spoke. He was tired.",
      groups: ["Mrs. Anna Cole", "He"],
    },
    {
      rule: "one person for two that are named together",
      text: "The guards slept. Ada Brook and Omid Rahimi came. They were tired.",
      groups: ["guards", "They"],
    },
    {
      rule: "a deed",
      text: "The attack was brief. It shocked the town.",
      groups: ["attack", "It"],
    },
    {
      rule: "what is denied or known",
      text: "Hamas met on Monday. Omid Rahimi denied it.",
      groups: ["Hamas", "it"],
    },
    {
      rule: "an empty subject",
      text: "Hamas left. It is hard to leave.",
      groups: ["Hamas"],
    },
    {
      rule: "somebody long gone",
      text: "Omid Rahimi spoke. Snow fell. The mill burned. The bridge was closed. He slept.",
      groups: ["Omid Rahimi", "He"],
    },
  ])("but never as $rule", ({ text, groups: expected }) => {
    expect(groups(read(text))).toEqual(expect.arrayContaining(expected));
  });

  test("leaves the speakers of quotations to whoever knows them, one for each quotation", () => {
    const found = groups(
      read("“I saw them, I swear,” said Ada Brook. “I slept,” said Omid Rahimi."),
    );
    expect(found).toEqual(expect.arrayContaining(["I | I", "Ada Brook", "I", "Omid Rahimi"]));
  });
});

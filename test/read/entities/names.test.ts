import { beforeAll, describe, expect, test } from "vitest";
import type { DocumentEntities } from "../../../src/read/entities/document-entities.ts";
import { entityOf, entityReader, groups } from "./read-entities.ts";

let read: (text: string) => DocumentEntities;
beforeAll(async () => {
  read = await entityReader();
}, 60_000);

describe("findEntities() groups names", () => {
  test.each([
    {
      rule: "a surname after the full name, though it opens a sentence like a common noun",
      text: "Harbour Ministry spokesperson Ada Price spoke on Monday. Price left soon after.",
      group: "Harbour Ministry spokesperson Ada Price | Price",
    },
    {
      rule: "a name with a hyphen in it",
      text: "Fighters of al-Marsa took the town. Then al-Marsa left.",
      group: "al-Marsa | al-Marsa",
    },
    {
      rule: "letters in brackets, whatever the language they abbreviate",
      text: "The Northern River Cartel (CRN) took the town. The CRN denied that.",
      group: "Northern River Cartel | CRN | CRN",
    },
    {
      rule: "letters that are the initials of a body",
      text: "The Harbour Workers Union met on Monday. The HWU called a strike.",
      group: "Harbour Workers Union | HWU",
    },
    {
      rule: "ways to write a country",
      text: "The United States sent a ship. The U.S. had warned the port.",
      group: "United States | U.S.",
    },
    {
      rule: "a body with less of its name in front",
      text: "The U.S. State Department confirmed the raid. The State Department gave no details.",
      group: "U.S. State Department | State Department",
    },
    {
      rule: "a village and its name",
      text: "Shells hit the village of Tarsa on Monday. Tarsa was empty.",
      group: "village of Tarsa | Tarsa | Tarsa",
    },
  ])("$rule", ({ text, group }) => {
    expect(groups(read(text))).toContain(group);
  });

  test.each([
    {
      rule: "two persons of one surname",
      text: "John Cole and Mary Cole met the judge. John Cole spoke first.",
      group: ["John Cole | John Cole", "Mary Cole"],
    },
    {
      rule: "father and son",
      text: "Maj. John Cole Jr. and John Cole Sr. left the base.",
      group: ["Maj. John Cole Jr.", "John Cole Sr."],
    },
    {
      rule: "a person and a body of that name",
      text: "Henry Ford spoke. The Ford Foundation gave money to the town.",
      group: ["Henry Ford", "Ford Foundation"],
    },
    {
      rule: "two bodies of which one has a word more inside",
      text: "The University of Tarsa closed. The University of Southern Tarsa stayed open.",
      group: ["University of Tarsa", "University of Southern Tarsa"],
    },
    {
      rule: "a country and its people",
      text: "Russia sent ships. The Russians landed at dawn.",
      group: ["Russia", "Russians"],
    },
    {
      rule: "a country and a company that has it in its name",
      text: "Iran closed its border. Iran Air stopped its flights.",
      group: ["Iran | its", "Iran Air | its"],
    },
  ])("and keeps apart $rule", ({ text, group }) => {
    expect(groups(read(text))).toEqual(expect.arrayContaining(group));
  });

  test("a bare surname goes to whoever was named before, and to nobody when two were", () => {
    const found = groups(
      read(
        "Dr. Lena Hart spoke. Hart was calm. Her sister, Mary Hart, wept. Hart slept in the hall.",
      ),
    );
    expect(found).toContain("Hart");
    expect(found.some((group) => group.startsWith("Dr. Lena Hart | Hart"))).toBe(true);
  });

  test("a bare surname stays with whom it meant when the other was not just named", () => {
    const found = groups(
      read(
        "Ada Brook came. Brook spoke. Her husband, Ned Brook, slept. Snow fell. The hall was " +
          "cold. The mill was closed. Brook left.",
      ),
    );
    expect(found).toContain("Ada Brook | Brook | Her | Brook");
  });

  test("an insult used once is not the name of a person", () => {
    const found = read("Ada Brook came. Ada Brook spoke. They called her Crooked Ada Brook.");
    expect(entityOf(found, "Ada Brook")?.aliases).toContain("Crooked Ada Brook");
  });

  test("a given name belongs to the name, however seldom it is said", () => {
    const found = read("Miguel Mora Paz spoke. Mora Paz left. They saw Mora Paz in Lima.");
    expect(entityOf(found, "Miguel Mora Paz")?.aliases).toContain("Mora Paz");
  });

  test("the name is the longest without titles, the others are aliases", () => {
    const found = read("President John Brook spoke. Mr. Brook was brief.");
    expect(entityOf(found, "John Brook")).toMatchObject({
      type: "person",
      aliases: ["Brook"],
      categories: ["president"],
      plural: false,
    });
  });

  test("the members of a named party are an entity of their own beside the party", () => {
    const found = read(
      "Taliban fighters crossed the river. The Taliban said its fighters were calm. Taliban forces left.",
    );
    expect(groups(found)).toContain("Taliban fighters | its fighters | Taliban forces");
    expect(entityOf(found, "Taliban fighters")).toMatchObject({
      type: "armed-party",
      plural: true,
      categories: ["fighter", "force"],
    });
    expect(entityOf(found, "Taliban")).toMatchObject({ type: "armed-party" });
  });
});

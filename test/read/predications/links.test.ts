import { beforeAll, describe, expect, test } from "vitest";
import { createReader, type Reader } from "./reader.ts";

let reader: Reader;
beforeAll(async () => {
  reader = await createReader();
}, 60_000);

describe("ties between events", () => {
  test.each([
    {
      text: "The shooting started because of a misunderstanding.",
      predicate: "shooting",
      links: ["cause misunderstanding [because of]"],
    },
    {
      text: "The shooting started as a result of a quarrel.",
      predicate: "shooting",
      links: ["cause quarrel [as a result of]"],
    },
    {
      text: "The guards fled after the rebels attacked.",
      predicate: "flee",
      links: ["after attack [after]"],
    },
    {
      text: "The depot exploded after sabotage.",
      predicate: "explode",
      links: ["after sabotage [after]", "perhaps cause sabotage [after]"],
    },
    {
      text: "The depot exploded after the raid.",
      predicate: "explode",
      links: ["after raid [after]"],
    },
    {
      text: "The guards fled, but only after the rebels had attacked.",
      predicate: "flee",
      links: ["after attack [after]"],
    },
    {
      text: "The mayor resigned and was then arrested.",
      predicate: "arrest",
      links: ["perhaps after resign [then]"],
    },
    // Two deeds of one sentence without more are in no order.
    { text: "The mayor resigned and was arrested.", predicate: "arrest", links: [] },
    {
      text: "The guards fled before the rebels attacked.",
      predicate: "flee",
      links: ["before attack [before]"],
    },
    {
      text: "The guards fled because the rebels attacked.",
      predicate: "flee",
      links: ["cause attack [because]"],
    },
    { text: "The quarrel led to clashes.", predicate: "clash", links: ["cause quarrel [led]"] },
    {
      text: "The clashes were sparked by a quarrel.",
      predicate: "clash",
      links: ["cause quarrel [sparked]"],
    },
    {
      text: "Rebels shelled the market, killing two.",
      predicate: "shell",
      links: ["perhaps result kill"],
    },
    { text: "Two guards died in a clash.", predicate: "die", links: ["part-of clash [in]"] },
    { text: "The guards fled in June.", predicate: "flee", links: [] },
    { text: "The guards fled as the rebels attacked.", predicate: "flee", links: [] },
  ])("$text", ({ text, predicate, links }) => {
    expect(reader.links(text, predicate)).toEqual(links);
  });
});

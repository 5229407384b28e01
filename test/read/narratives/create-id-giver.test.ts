import { expect, test } from "vitest";
import { createIdGiver } from "../../../src/read/narratives/create-id-giver.ts";

test("ids are numbered when they are taken, also by one that looks numbered", () => {
  const give = createIdGiver();
  const wanted = ["army", "army-2", "army", "army", "rebels", "army-2"];
  expect(wanted.map(give)).toEqual(["army", "army-2", "army-3", "army-4", "rebels", "army-2-2"]);
});

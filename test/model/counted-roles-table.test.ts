import { expect, test } from "vitest";
import { countedInWords } from "../../src/model/counted-roles-table.ts";

test("says in plain words what a figure counts", () => {
  expect(countedInWords("patient")).toBe("those it was done to");
  expect(countedInWords("killing: patient")).toBe("killing: those it was done to");
});

test("leaves to the accounts how they call it, and what is no role as it is", () => {
  expect(countedInWords("killing: patient", "dockers")).toBe("killing: dockers");
  expect(countedInWords("km of road", "dockers")).toBe("km of road");
});

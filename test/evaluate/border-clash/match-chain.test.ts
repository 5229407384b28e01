import { expect, test } from "vitest";
import { matchChain } from "../../../scripts/evaluate/border-clash/match-chain.ts";
import { narrative } from "../../../src/model/narrative-builder/narrative.ts";

const told = narrative({
  source: { name: "unnamed sources", anonymous: true },
  via: ["the article", "Ada Brook", "@zorgnews24"],
  claims: [{ predicate: "capture", patient: "posts" }],
});

test("a chain is right link by link, by the letters of the names", () => {
  expect(matchChain(["article", "Ada Brook", "Zorg News", "unnamed sources"], told)).toBe(true);
});

test("a link too few, too many or another is wrong", () => {
  expect(matchChain(["article", "Ada Brook", "unnamed sources"], told)).toBe(false);
  expect(matchChain(["article", "Ada Brook", "Zorg News", "x", "unnamed sources"], told)).toBe(
    false,
  );
  expect(matchChain(["article", "Bea Stone", "Zorg News", "unnamed sources"], told)).toBe(false);
});

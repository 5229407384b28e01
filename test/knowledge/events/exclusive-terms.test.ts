import { expect, test } from "vitest";
import { exclusiveTerms } from "../../../src/knowledge/events/exclusive-terms.ts";
import type { Term } from "../../../src/knowledge/events/term-index.ts";

const term = (...chain: string[]): Term => ({
  phrase: chain[0] ?? "",
  key: chain[0] ?? "",
  chain,
  phrases: [],
  exact: true,
  heads: [],
});

const exclusive = exclusiveTerms([["day", "night", "it is light or dark"]]);

test.each([
  { left: term("day"), right: term("night"), why: "it is light or dark" },
  { left: term("noon", "day"), right: term("midnight", "night"), why: "it is light or dark" },
  { left: term("dusk", "day", "night"), right: term("night"), why: null },
  { left: term("dusk", "day", "night"), right: term("day"), why: null },
  { left: term("day"), right: term("noon", "day"), why: null },
])("exclusiveTerms() $left.phrase / $right.phrase: $why", ({ left, right, why }) => {
  expect(exclusive({ left, right, both: "" })).toBe(why);
  expect(exclusive({ left: right, right: left, both: "" })).toBe(why);
});

import { expect, test } from "vitest";
import {
  countNames,
  nameRates,
  noNameCounts,
  type TypedName,
} from "../../../../scripts/evaluate/ud/name-score.ts";

const name = (firstToken: number, endToken: number, type: TypedName["type"]): TypedName => ({
  firstToken,
  endToken,
  type,
});

test.each([
  {
    why: "the same",
    found: [name(0, 2, "person")],
    gold: [name(0, 2, "person")],
    rates: { namesExact: 100, namesOverlap: 100, nameSpans: 100 },
  },
  {
    why: "another type",
    found: [name(0, 2, "place")],
    gold: [name(0, 2, "person")],
    rates: { namesExact: 0, namesOverlap: 0, nameSpans: 100 },
  },
  {
    why: "a part",
    found: [name(1, 2, "person")],
    gold: [name(0, 2, "person")],
    rates: { namesExact: 0, namesOverlap: 100, nameSpans: 0 },
  },
  {
    why: "next to each other",
    found: [name(2, 3, "person")],
    gold: [name(0, 2, "person")],
    rates: { namesExact: 0, namesOverlap: 0, nameSpans: 0 },
  },
  {
    why: "one of two",
    found: [name(0, 2, "person")],
    gold: [name(0, 2, "person"), name(4, 5, "place")],
    rates: { namesExact: 66.67, namesOverlap: 66.67, nameSpans: 66.67 },
  },
  {
    why: "nothing",
    found: [],
    gold: [name(0, 2, "person")],
    rates: { namesExact: 0, namesOverlap: 0, nameSpans: 0 },
  },
])("nameRates() of $why", ({ found, gold, rates }) => {
  const counts = noNameCounts();
  countNames(counts, found, gold);
  expect(nameRates(counts)).toEqual(rates);
});

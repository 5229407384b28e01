import { beforeAll, expect, test } from "vitest";
import { createReader } from "../../../src/read/create-reader.ts";
import type { Reader } from "../../../src/read/reader.ts";

let reader: Reader;
beforeAll(async () => {
  reader = await createReader();
}, 60_000);

const figures = (text: string) =>
  reader
    .read({ text })
    .flatMap(({ claims }) => claims)
    .map(({ predicate, quantities }) => `${predicate} ${quantities[0]?.label ?? "-"}`);

test("of a sum of dead and wounded nobody knows how many died", () => {
  expect(figures("Rockets killed and injured five civilians.")).toEqual(["kill -", "injure -"]);
});

test("who is captured and killed is counted once, in both", () => {
  expect(figures("Rebels captured and killed ten soldiers.")).toEqual([
    "capture ten soldiers",
    "kill ten soldiers",
  ]);
});

test("two figures are two", () => {
  expect(figures("Rockets killed two clerks and injured five guards.")).toEqual([
    "kill two clerks",
    "injure five guards",
  ]);
});

import { expect, test } from "vitest";
import { compare } from "../../../src/compare.ts";
import { findSharedDetails } from "../../../src/corroborate/details/find-shared-details.ts";
import { ONE_VOICE } from "../../../src/model/dependence.ts";
import type { Narrative } from "../../../src/model/narrative.ts";
import type { ClaimInput } from "../../../src/model/narrative-builder/claim-input.ts";
import { narrative } from "../../../src/model/narrative-builder/narrative.ts";
import type { NarrativeInput } from "../../../src/model/narrative-builder/narrative-input.ts";

const KILL = { predicate: "kill", patient: "people", event: "fire" } as const;

const told = (
  source: string,
  quantity: number | string,
  more: Partial<ClaimInput> = {},
  frame: Partial<NarrativeInput> = {},
) => narrative({ source, claims: [{ ...KILL, quantity, ...more }], ...frame });

const OTHERS = ["Courier", "Herald", "Echo", "Post"] as const;
const others = (more: Partial<ClaimInput> = {}) => OTHERS.map((source) => told(source, 41, more));
const find = (given: readonly Narrative[]) => findSharedDetails(compare(given));

test("two who give one figure where many give another share an error", () => {
  const found = find([told("Mail", 14), told("Sun", 14), ...others()]);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({
    narratives: ["mail", "sun"],
    kind: "shared-error",
    reason: "Both give the figure “14 people”, where 4 others give another",
  });
  expect(found[0]?.strength).toBeGreaterThan(0.4);
});

test("one shared value is never enough to make two voices one, two are", () => {
  const many = Array.from(
    { length: 40 },
    (_, index) => `Paper ${"abcdefghij"[index % 10]}${index}`,
  );
  const one = find([told("Mail", 14), told("Sun", 14), ...many.map((name) => told(name, 41))]);
  expect(one[0]?.strength).toBeLessThan(ONE_VOICE);
  const at = (time: string) => ({ time });
  const two = find([
    told("Mail", 14, at("2024-03-02")),
    told("Sun", 14, at("2024-03-02")),
    ...others(at("2024-03-01")),
  ]);
  expect(two[0]?.strength).toBeGreaterThan(ONE_VOICE);
});

test("what they differ on speaks against it", () => {
  const at = (time: string) => ({ time });
  const differing = find([
    told("Mail", 14, at("2024-03-02")),
    told("Sun", 14, at("2024-03-04")),
    ...others(at("2024-03-01")),
  ]);
  expect(differing).toEqual([]);
});

test("the figure that most give is nobody's error", () => {
  expect(find(others())).toEqual([]);
  expect(find([told("Mail", 14), ...others()])).toEqual([]);
});

test("two against two are two camps", () => {
  expect(find([told("Mail", 14), told("Sun", 14), ...others().slice(2)])).toEqual([]);
});

test("an odd figure that nobody contradicts says something, a round one nothing", () => {
  const odd = find([told("Mail", 1347), told("Sun", 1347)]);
  expect(odd).toMatchObject([{ kind: "shared-detail" }]);
  expect(odd[0]?.strength).toBeLessThan(0.5);
  expect(find([told("Mail", 1300), told("Sun", 1300)])).toEqual([]);
  expect(find([told("Mail", "about 1347"), told("Sun", "about 1347")])).toEqual([]);
});

test("who did it is no rare detail: there are few to choose from", () => {
  const by = (source: string, agent: string) => narrative({ source, claims: [{ ...KILL, agent }] });
  const given = [
    by("Mail", "Rovers"),
    by("Sun", "Rovers"),
    ...OTHERS.map((one) => by(one, "Guards")),
  ];
  expect(find(given)).toEqual([]);
});

test("a day and an hour of it are not two values", () => {
  const at = (source: string, time: string) => narrative({ source, claims: [{ ...KILL, time }] });
  const given = (day: string) => [
    at("Mail", "2024-03-01T14:00"),
    at("Sun", "2024-03-01T14:00"),
    ...OTHERS.map((one) => at(one, day)),
  ];
  expect(find(given("2024-03-01"))).toEqual([]);
  expect(find(given("2024-03-04"))).toHaveLength(1);
});

test("a toll that has risen since is no error", () => {
  const early = { publishedAt: "2024-03-01" };
  const late = (source: string) => told(source, 41, {}, { publishedAt: "2024-03-05" });
  expect(
    find([told("Mail", 14, {}, early), told("Sun", 14, {}, early), ...OTHERS.map(late)]),
  ).toEqual([]);
});

test("two accounts of one source share what it says", () => {
  const poe = (id: string) => told("Jo Poe", 14, {}, { id });
  expect(find([poe("a"), poe("b"), ...others()])).toEqual([]);
});

test("options are checked", () => {
  expect(() => findSharedDetails(compare([]), { minStrength: 2 })).toThrow(RangeError);
  expect(() => findSharedDetails(compare([]), 3 as never)).toThrow(TypeError);
});

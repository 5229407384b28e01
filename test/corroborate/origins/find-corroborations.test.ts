import { expect, test } from "vitest";
import { accounts } from "../../../examples/border-clash/accounts.ts";
import { compare } from "../../../src/compare.ts";
import { findCorroborations } from "../../../src/corroborate/origins/find-corroborations.ts";
import type { Narrative } from "../../../src/model/narrative.ts";
import { narrative } from "../../../src/model/narrative-builder/narrative.ts";
import { CAPTURE, told } from "./capture.ts";

const happened = (given: readonly Narrative[]) =>
  findCorroborations(compare(given)).find(
    ({ locus, reading }) => locus.slot === "occurrence" && reading.key === "happened",
  );

test("a reading of one voice is corroborated by nobody", () => {
  expect(findCorroborations(compare([told("a", ["Courier"])]))).toEqual([]);
});

test("two voices are shown with their chains, outlets and origins", () => {
  const found = happened([told("a", ["Courier", "Jo Poe"]), told("b", ["Herald"])]);
  expect(found).toMatchObject({
    outlets: ["Courier", "Herald"],
    independent: true,
    circular: [],
    dependences: [],
    doubts: [],
    explanation:
      "Did it happen (capture)? “happened”: 2 accounts by 2 outlets go back to 2 origins, independent as far as is stated: Herald, Jo Poe.",
  });
  expect(found?.chains.map(({ links }) => links.map(({ source }) => source))).toEqual([
    ["Courier", "Jo Poe"],
    ["Herald"],
  ]);
});

test("every account of an origin has a reason why it is the same voice", () => {
  const found = happened([
    told("a", ["Courier", "Jo Poe"]),
    told("b", ["Herald", "Jo Poe"]),
    told("c", ["Herald"]),
    told("d", ["Echo", "Courier"]),
    told("e", ["Post"]),
    told("f", ["Post", "Herald"]),
  ]);
  expect(found?.independent).toBe(false);
  expect(
    found?.dependences.map(({ narratives, kind, reason }) => [...narratives, kind, reason]),
  ).toEqual([
    ["a", "b", "same-source", "Both give what Jo Poe says"],
    ["a", "c", "cites", "Herald cites Jo Poe"],
    ["a", "d", "cites", "Courier cites Jo Poe"],
    ["a", "e", "common-origin", "Both go back to Jo Poe: Post cites Herald; Herald cites Jo Poe"],
    ["a", "f", "cites", "Herald cites Jo Poe"],
  ]);
});

test("the words that name the source are the evidence, else what is said", () => {
  const quoting = narrative({
    id: "a",
    source: "Jo Poe",
    via: [{ source: "Courier", sourceQuote: "the Courier", cueQuote: "reports" }],
    text: "As the Courier reports, the Rovers took the bridge.",
    claims: [{ ...CAPTURE, quote: "the Rovers took the bridge" }],
  });
  const plain = told("b", ["Jo Poe"], {
    text: "We have the bridge.",
    claims: [{ ...CAPTURE, quote: "We have the bridge" }],
  });
  const [first] = happened([quoting, plain])?.dependences ?? [];
  expect(first?.evidence.map((spans) => spans.map(({ quote }) => quote))).toEqual([
    ["the Courier", "reports"],
    ["We have the bridge"],
  ]);
});

test("who only passes on a rumour, or speaks of a plan, supports nothing", () => {
  const rumour = told("b", ["Herald"], { claims: [{ ...CAPTURE, modality: "alleged" }] });
  expect(happened([told("a", ["Courier"]), rumour])).toBeUndefined();
});

test("a loop is named, and counts for nothing", () => {
  const found = happened([
    told("a", ["Courier", "Herald"]),
    told("b", ["Herald", "Courier"]),
    told("c", ["Jo Poe"]),
  ]);
  expect(found).toMatchObject({ independent: false, circular: ["a", "b"] });
  expect(found?.explanation).toContain(
    "one origin, Jo Poe; Courier and Herald name only each other",
  );
});

test("people of one house, and nameless sources of one outlet, are in doubt", () => {
  const spokesman = { name: "Ann Roe", affiliation: "Harbour Office" };
  const found = happened([
    told("a", ["Courier", "Harbour Office"]),
    told("b", [], { source: spokesman }),
    told("c", ["Courier", "residents"]),
    told("d", ["Courier", "officials"]),
  ]);
  expect(found?.origins).toHaveLength(4);
  expect(
    found?.doubts.map(({ narratives, strength, reason }) => [...narratives, strength, reason]),
  ).toEqual([
    ["a", "b", 0.5, "Ann Roe belongs to Harbour Office"],
    ["c", "d", 0.4, "Courier cites officials and residents, who may be one and the same"],
  ]);
});

test("on the border: two on the bandits, two on the embassy, one voice on the posts", () => {
  const found = findCorroborations(compare(accounts));
  const of = (label: string, event: string) =>
    found.find(({ reading, locus }) => reading.label === label && locus.id.startsWith(event));
  expect(of("armed bandits", "clash")).toMatchObject({ independent: true });
  expect(of("happened", "storming")).toMatchObject({ independent: true });
  expect(of("happened", "capture")).toMatchObject({
    independent: false,
    dependences: [
      {
        narratives: ["aamaj", "khaasteh"],
        kind: "cites",
        reason: "Reza Khaasteh cites Aamaj News",
      },
    ],
  });
});

test("options are checked", () => {
  expect(() => findCorroborations(compare([]), null as never)).toThrow(
    "Cannot find corroborations with null",
  );
});

test("what a source has taken back supports nothing", () => {
  const toll = (id: string, source: string, quantity: number, supersedes?: string) =>
    narrative({
      id,
      source,
      claims: [{ predicate: "kill", patient: "people", event: "e", quantity }],
      ...(supersedes === undefined ? {} : { supersedes }),
    });
  const labels = (...given: readonly Narrative[]) =>
    findCorroborations(compare(given))
      .filter(({ locus }) => locus.slot === "quantity")
      .map(({ reading, origins }) => [reading.label, origins.length]);
  const [first, other] = [toll("a", "Courier", 7), toll("b", "Herald", 7)];
  expect(labels(first, other)).toEqual([["7 people", 2]]);
  expect(labels(first, other, toll("a2", "Courier", 9, "a"))).toEqual([]);
  expect(labels(first, other, toll("a2", "Courier", 7, "a"))).toEqual([["7 people", 2]]);
});

test("a name that may be short for another one is in doubt", () => {
  const doubts = (...names: readonly string[]) =>
    happened(names.map((name, index) => told(`n${index}`, [`Paper ${index}`, name])))?.doubts.map(
      ({ reason }) => reason,
    );
  expect(doubts("Peter Lund", "Lund")).toEqual(["Lund may be short for Peter Lund"]);
  expect(doubts("Fars News", "Fars")).toEqual(["Fars may be short for Fars News"]);
  expect(doubts("Peter Lund", "Peter Holt")).toEqual([]);
});

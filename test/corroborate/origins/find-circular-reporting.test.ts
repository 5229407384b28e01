import { expect, test } from "vitest";
import { accounts } from "../../../examples/border-clash/accounts.ts";
import { compare } from "../../../src/compare.ts";
import { findCircularReporting } from "../../../src/corroborate/origins/find-circular-reporting.ts";
import type { Narrative } from "../../../src/model/narrative.ts";
import { narrative } from "../../../src/model/narrative-builder/narrative.ts";
import { CAPTURE, told } from "./capture.ts";

const find = (given: readonly Narrative[]) => findCircularReporting(compare(given));
const on = (publishedAt: string) => ({ publishedAt });

test("a loop is told with the citation that came out last", () => {
  const { loops, complete } = find([
    told("a", ["Courier", "Herald"], on("2024-03-02")),
    told("b", ["Herald", "Echo"], on("2024-03-03")),
    told("c", ["Echo", "Courier"], on("2024-03-01")),
  ]);
  expect(complete).toBe(true);
  expect(loops).toHaveLength(1);
  expect(loops[0]).toMatchObject({
    sources: ["Echo", "Courier", "Herald"],
    closing: { from: "Herald", to: "Echo", narratives: ["b"], publishedAt: "2024-03-03" },
    dated: true,
    outside: [],
    explanation:
      "Echo names Courier as its source, Courier names Herald, and Herald names Echo. Herald closed the circle on 2024-03-03. None of them goes back to anybody else.",
  });
  expect(loops[0]?.readings.map(({ label }) => label)).toContain(
    "Did it happen (capture)? happened",
  );
});

test("without dates some citation closes it, and it is said that none is known to", () => {
  const [loop] = find([told("a", ["Courier", "Herald"]), told("b", ["Herald", "Courier"])]).loops;
  expect(loop).toMatchObject({ dated: false, closing: { from: "Herald", publishedAt: null } });
  expect(loop?.explanation).toBe(
    "Courier names Herald as its source, and Herald names Courier. Which of them came last is not known. Neither goes back to anybody else.",
  );
});

test("who feeds a loop is named", () => {
  const { loops } = find([
    told("a", ["Courier", "Herald"]),
    told("b", ["Herald", "Courier"]),
    told("c", ["Herald", "Jo Poe"]),
  ]);
  expect(loops[0]?.outside).toEqual(["Jo Poe"]);
  expect(loops[0]?.explanation).toContain("It goes back to Jo Poe all the same.");
});

test("two loops through one source are two", () => {
  const { loops } = find([
    told("a", ["Courier", "Herald"]),
    told("b", ["Herald", "Courier"]),
    told("c", ["Courier", "Echo"]),
    told("d", ["Echo", "Courier"]),
  ]);
  expect(loops.map(({ sources }) => [...sources].sort())).toEqual([
    ["Courier", "Echo"],
    ["Courier", "Herald"],
  ]);
});

test("a chain can go round in itself", () => {
  const round = narrative({
    source: "Herald",
    via: ["Courier"],
    claims: [{ ...CAPTURE, source: "Courier" }],
  });
  expect(find([round]).loops).toHaveLength(1);
  const itself = { ...CAPTURE, source: "the Courier" };
  expect(find([narrative({ source: "Courier", claims: [itself] })]).loops).toEqual([]);
});

test("two that cite each other on two things go round in none", () => {
  const mill = { predicate: "burn", theme: "the mill", event: "mill" };
  const { loops, citations } = find([
    told("a", ["Courier", "Herald"]),
    told("b", ["Herald", "Courier"], { claims: [mill] }),
  ]);
  expect(loops).toEqual([]);
  expect(citations.map(({ from, to }) => [from, to])).toEqual([
    ["Courier", "Herald"],
    ["Herald", "Courier"],
  ]);
});

test("accounts that go back to one origin are a common root, hidden where not all name it", () => {
  const { commonRoots } = find([
    told("a", ["Courier"]),
    told("b", ["Herald"]),
    told("c", ["Courier", "Jo Poe"]),
    told("d", ["Herald", "Jo Poe"]),
  ]);
  expect(commonRoots).toHaveLength(1);
  expect(commonRoots[0]).toMatchObject({
    origin: "Jo Poe",
    hidden: true,
    narratives: ["a", "b", "c", "d"],
    outlets: ["Courier", "Herald"],
    sources: ["Courier", "Herald", "Jo Poe"],
  });
  const open = find([told("c", ["Courier", "Jo Poe"]), told("d", ["Herald", "Jo Poe"])]);
  expect(open.commonRoots.map(({ hidden }) => hidden)).toEqual([false]);
});

test("one outlet that gives one source twice looks like one voice, and is no common root", () => {
  const twice = [told("a", ["Courier", "Jo Poe"]), told("b", ["Courier", "Jo Poe"])];
  expect(find(twice).commonRoots).toEqual([]);
});

test("on the border there is no loop, and the posts have a hidden root", () => {
  const { loops, commonRoots } = find(accounts);
  expect(loops).toEqual([]);
  const posts = commonRoots.find(({ origin }) => origin === "unnamed sources");
  expect(posts).toMatchObject({
    through: "Aamaj News",
    hidden: true,
    narratives: ["aamaj", "khaasteh"],
  });
});

import { describe, expect, test } from "vitest";
import { accounts } from "../../../examples/border-clash/accounts.ts";
import { compare } from "../../../src/compare.ts";
import { candidateTexts } from "../../../src/corroborate/reuse/candidate-texts.ts";
import { findTextReuse } from "../../../src/corroborate/reuse/find-text-reuse.ts";
import { reuseDependences } from "../../../src/corroborate/reuse/reuse-dependences.ts";
import { reuseText } from "../../../src/corroborate/reuse/reuse-text.ts";
import { narrative } from "../../../src/model/narrative-builder/narrative.ts";
import type { NarrativeInput } from "../../../src/model/narrative-builder/narrative-input.ts";
import { SHORT_TEXT, SOURCE } from "./own-texts.ts";

const CLAIM = { predicate: "sink", theme: "the ferry" } as const;

const told = (source: string, text: string, more: Partial<NarrativeInput> = {}) =>
  narrative({ source, text, claims: [CLAIM], ...more });

const found = (...narratives: readonly ReturnType<typeof told>[]) =>
  findTextReuse(compare(narratives));

describe("findTextReuse()", () => {
  const courier = told("Courier", SHORT_TEXT, { publishedAt: "2024-03-02" });
  const herald = told("Herald", `Our reporter writes. ${SHORT_TEXT}`, {
    publishedAt: "2024-03-03",
  });
  const echo = told("Echo", "Four boats went out that morning and only three of them came home.");

  test("finds who shares a passage, where it stands and who had it first", () => {
    const [pair, ...rest] = found(herald, echo, courier);
    expect(rest).toEqual([]);
    expect(pair).toMatchObject({
      class: "copied",
      texts: [
        { narratives: ["courier"], share: 1 },
        { narratives: ["herald"], share: 20 / 23 },
      ],
      earlier: 0,
      passages: [{ words: 20, unchanged: 1, accounts: [["courier", "herald"]] }],
    });
    const [first, second] = pair?.passages[0]?.spans ?? [];
    expect(courier.text?.slice(first?.start ?? 0, first?.end ?? 0)).toBe(first?.quote);
    expect(herald.text?.slice(second?.start ?? 0, second?.end ?? 0)).toBe(second?.quote);
  });

  test.each([
    ["no dates", {}, {}, null],
    ["the same day", { publishedAt: "2024-03-02" }, { publishedAt: "2024-03-02" }, null],
    ["a month with the day in it", { publishedAt: "2024-03-02" }, { publishedAt: "2024-03" }, null],
    ["an earlier second", { publishedAt: "2024-03-02" }, { publishedAt: "2024-02" }, 1],
  ])("says which was earlier only where dates do: %s", (_, first, second, earlier) => {
    const [pair] = found(told("A", SHORT_TEXT, first), told("B", `Again: ${SHORT_TEXT}`, second));
    expect(pair?.earlier).toBe(earlier);
  });

  test.each([
    ["two accounts of one article", [told("Army", SHORT_TEXT), told("Rebels", SHORT_TEXT)]],
    [
      "two accounts of one article of a known outlet",
      [
        told("Army", SHORT_TEXT, { via: ["Courier"] }),
        told("Rebels", SHORT_TEXT, { via: ["The Courier"] }),
      ],
    ],
    [
      "an account and what corrects it",
      [courier, told("Courier", `Corrected. ${SHORT_TEXT}`, { id: "new", supersedes: "courier" })],
    ],
    ["accounts without a text", [narrative({ source: "A", claims: [] }), courier]],
    [
      "two papers that quote one speech",
      [
        told("A", `At the gate the minister spoke to us. “${SHORT_TEXT}” Then he left.`),
        told("B", `Nobody had expected it. “${SHORT_TEXT}” So the minister.`),
      ],
    ],
  ])("finds nothing between %s", (_, narratives) => {
    expect(found(...narratives)).toEqual([]);
  });

  test("finds one text printed by two outlets", () => {
    const pairs = found(
      told("Army", SHORT_TEXT, { id: "a", via: ["Courier"] }),
      told("Army", SHORT_TEXT, { id: "b", via: ["Herald"] }),
    );
    expect(pairs.map((pair) => [pair.class, pair.passages[0]?.accounts])).toEqual([
      ["copied", [["a", "b"]]],
    ]);
  });

  test("gives a passage to the accounts whose claims rest on its words", () => {
    const text =
      "The army said that its men had crossed the river by night and taken the mill without a single shot. " +
      "The rebels said that they had left the mill a week ago and burned every bridge behind them.";
    const account = (id: string, source: string, via: string, told: string, quote: string) =>
      narrative({ id, source, via: [via], text: told, claims: [{ ...CLAIM, quote }] });
    const copy = `Lorn. ${text}`;
    const [army, rebels] = ["taken the mill without", "left the mill a week ago"];
    const pairs = found(
      account("a1", "army", "Courier", text, army),
      account("r1", "rebels", "Courier", text, rebels),
      account("a2", "army", "Herald", copy, army),
      account("r2", "rebels", "Herald", copy, rebels),
    );
    expect(pairs[0]?.passages.map(({ accounts }) => accounts)).toEqual([
      [
        ["a1", "a2"],
        ["r1", "r2"],
      ],
    ]);
  });

  test("passes options on", () => {
    const narratives = [told("A", SHORT_TEXT), told("B", `Again: ${SHORT_TEXT}`)];
    const comparison = compare(narratives);
    expect(findTextReuse(comparison, { boilerplate: [SHORT_TEXT] })).toEqual([]);
    expect(() => findTextReuse(comparison, { boilerplate: 1 as never })).toThrow(TypeError);
  });
});

describe("reuseDependences()", () => {
  const dependences = (...narratives: readonly ReturnType<typeof told>[]) => {
    const comparison = compare(narratives);
    return reuseDependences(comparison, findTextReuse(comparison));
  };

  test("gives the reason, the strength and the words of both", () => {
    const [dependence, ...rest] = dependences(
      told("Courier", SHORT_TEXT, { publishedAt: "2024-03-02" }),
      told("Echo", SHORT_TEXT.replace("The ferry", "The old ferry"), { publishedAt: "2024-03-01" }),
    );
    expect(rest).toEqual([]);
    expect(dependence).toMatchObject({
      narratives: ["courier", "echo"],
      kind: "text-reuse",
      strength: 0.855,
      reason: "Courier has 19 words of the earlier Echo, copied",
      evidence: [[{ start: 4 }], [{ start: 8 }]],
    });
  });

  test("is weak where an account shares little", () => {
    const own =
      "Nobody in the village had ever seen such a storm or wished to see another. ".repeat(9);
    const [dependence] = dependences(
      told("A", `${own}${SHORT_TEXT}`),
      told(
        "B",
        `${SHORT_TEXT} ${own.replaceAll("village", "town").toUpperCase().split("").reverse().join("")}`,
      ),
    );
    expect(dependence?.strength).toBeGreaterThan(0.05);
    expect(dependence?.strength).toBeLessThan(0.25);
  });
});

describe("candidateTexts()", () => {
  const ready = (texts: readonly string[]) =>
    texts.map((text, index) =>
      reuseText(text, String(index), { countQuotations: false, boilerplate: [] }),
    );

  test("leaves out what shares a phrase only, and keeps what shares more", () => {
    const phrase = "the Red Cross of Lorn";
    const texts = [`${phrase} came.`, `So did ${phrase}, late.`, SHORT_TEXT, `No. ${SHORT_TEXT}`];
    expect(candidateTexts(ready(texts))).toEqual([[2, 3]]);
  });

  test("pairs what a text of many copies has with the earliest of them", () => {
    const copies = Array.from({ length: 40 }, (_, index) => `${SOURCE} Issue ${index}`);
    expect(candidateTexts(ready(copies))).toEqual(
      copies.slice(1).map((_, index) => [0, index + 1]),
    );
  });

  test("grows in line with the texts", () => {
    // Every eight texts share a source of words of their own, and all share one sentence.
    const texts = (count: number) =>
      Array.from({ length: count }, (_, index) => {
        const group = Math.floor(index / 8);
        const own = Array.from({ length: 60 }, (__, word) => `w${group}x${word}`).join(" ");
        return `${own}. ${SHORT_TEXT} Number ${index}.`;
      });
    const pairs = [100, 400].map((count) => candidateTexts(ready(texts(count))).length);
    expect(pairs[1] ?? 0).toBeLessThan(4.5 * (pairs[0] ?? 0));
    expect(pairs[0]).toBeLessThan(100 * 5);
  });
});

test("findTextReuse() finds nothing among accounts retold in other words each", () => {
  expect(findTextReuse(compare(accounts))).toEqual([]);
});

import { describe, expect, test } from "vitest";
import { accounts } from "../../../examples/border-clash/accounts.ts";
import { compare } from "../../../src/compare.ts";
import { findFraming } from "../../../src/corroborate/framing/find-framing.ts";
import type { ClaimInput } from "../../../src/model/narrative-builder/claim-input.ts";
import { narrative } from "../../../src/model/narrative-builder/narrative.ts";

const told = (source: string, claim: Partial<ClaimInput>, text?: string) =>
  narrative({
    source,
    ...(text === undefined ? {} : { text }),
    claims: [
      {
        predicate: "capture",
        theme: "the bridge",
        event: "bridge",
        ...(text === undefined ? {} : { quote: text }),
        ...claim,
      },
    ],
  });

describe("findFraming() of the border clash", () => {
  const { referents, events } = findFraming(compare(accounts));

  test("gives the contested party every label that an account has for it", () => {
    const [party] = referents;
    expect(party?.kind).toBe("contested");
    expect(party?.terms).toEqual([
      "Taliban",
      "Taliban fighters",
      "Taliban forces",
      "armed bandits",
    ]);
  });

  test("says which account uses which, how often, and in scare quotes", () => {
    const labels = referents[0]?.accounts.find(({ account }) => account === "Fars News")?.labels;
    expect(labels).toMatchObject([{ label: "armed bandits", loaded: true }]);
    expect(labels?.[0]?.scareQuoted).toBeGreaterThan(0);
    expect(labels?.[0]?.evidence.every(({ quote }) => quote !== "")).toBe(true);
  });

  test("shows each charged word with its own value and reason", () => {
    const labels = referents[0]?.accounts.flatMap((one) => one.labels);
    const [bandits] = labels?.find(({ label }) => label === "armed bandits")?.words ?? [];
    expect(bandits).toEqual({
      word: "bandits",
      valence: null,
      contested: "says that somebody is guilty",
    });
    expect(labels?.find(({ label }) => label === "Taliban fighters")?.words).toEqual([]);
  });

  test("keeps an account without a doer apart from one that names it", () => {
    const [storming] = events.filter(({ label }) => label === "storming");
    expect(storming?.differs).toContain("agentless");
    expect(storming?.accounts.map((one) => [one.account, one.agentless])).toEqual([
      ["Ned Price", true],
      ["U.S. State Department", false],
    ]);
  });
});

describe("findFraming() compares labels", () => {
  const terms = (left: string, right: string) =>
    findFraming(compare([told("A", { agent: left }), told("B", { agent: right })])).referents.map(
      (one) => one.terms,
    );

  test.each([
    { left: "Rovers fighters", right: "Rovers militants", differ: true },
    { left: "Rovers fighters", right: "the Rovers fighters", differ: false },
    { left: "Smith", right: "John Smith", differ: false },
    { left: "thousands of farmers", right: "farmers", differ: false },
    { left: "some 300 farmers", right: "dozens of farmers", differ: false },
    { left: "a mob of farmers", right: "farmers", differ: true },
    { left: "dozens of Rovers militants", right: "Rovers fighters", differ: true },
  ])("$left / $right", ({ left, right, differ }) => {
    expect(terms(left, right)).toHaveLength(differ ? 1 : 0);
  });

  test("by their words' values in AFINN-165, names left out", () => {
    const accounts = [
      told("A", { agent: "Rovers fighters" }),
      told("B", { agent: "Rovers terrorists" }),
    ];
    const labels = findFraming(compare(accounts)).referents[0]?.accounts[1]?.labels;
    expect(labels).toMatchObject([{ valence: -2, loaded: true }]);
    const justice = findFraming(
      compare([
        told("A", { agent: "Justice Department officials" }),
        told("B", { agent: "the Justice Department" }),
      ]),
    ).referents.flatMap((one) => one.accounts.flatMap((account) => account.labels));
    expect(justice.every(({ valence }) => valence === 0)).toBe(true);
  });

  test("and takes “the perpetrators” for the one party that does harm", () => {
    const attack = { predicate: "attack", patient: "the bridge", event: "attack" };
    const account = (source: string, agent: string, second: ClaimInput) =>
      narrative({ source, claims: [{ ...attack, agent }, second] });
    const chase = { predicate: "chase", agent: "guards", patient: "the perpetrators" };
    const found = findFraming(
      compare([account("A", "Rovers", chase), account("B", "Rovers", chase)]),
    ).referents;
    expect(found[0]?.terms).toEqual(["Rovers", "perpetrators"]);
    expect(found[0]?.accounts[0]?.labels.map(({ pointing }) => pointing)).toEqual([false, true]);
  });

  test("but not where two parties do harm", () => {
    const account = (source: string) =>
      narrative({
        source,
        claims: [
          { predicate: "attack", agent: "Rovers", patient: "the bridge", event: "a" },
          { predicate: "attack", agent: "Dock Guards", patient: "the mill", event: "b" },
          { predicate: "chase", agent: "police", patient: "the perpetrators" },
        ],
      });
    const found = findFraming(compare([account("A"), account("B")])).referents;
    expect(found.flatMap(({ terms }) => terms)).not.toContain("perpetrators");
  });
});

describe("findFraming() compares the wording of an event", () => {
  const of = (...given: Parameters<typeof told>[]) =>
    findFraming(compare(given.map((one) => told(...one)))).events;

  test("by voice, where the text shows it", () => {
    const [event] = of(
      ["A", { agent: "Rovers" }, "Rovers captured the bridge"],
      ["B", { agent: "Rovers" }, "the bridge was captured by Rovers"],
    );
    expect(event?.differs).toEqual(["voice"]);
    expect(event?.accounts.map(({ voice }) => voice)).toEqual(["active", "passive"]);
  });

  test("not by voice of a noun", () => {
    expect(
      of(
        ["A", { agent: "Rovers" }, "Rovers captured the bridge"],
        ["B", { agent: "Rovers" }, "the capture of the bridge by Rovers was quick"],
      ),
    ).toEqual([]);
  });

  test("by who is left out of it", () => {
    const [event] = of(
      ["A", { agent: "Rovers" }, "Rovers captured the bridge"],
      ["B", {}, "the bridge was captured"],
    );
    expect(event?.differs).toEqual(["agentless", "voice"]);
    expect(event?.accounts[1]).toMatchObject({ agentless: true, agents: [] });
  });

  test("by the words for it, with their values", () => {
    const [event] = of(["A", { predicate: "seize" }], ["B", { predicate: "liberate" }]);
    expect(event?.differs).toEqual(["words"]);
    expect(event?.accounts.map(({ words }) => words.map(({ word }) => word))).toEqual([
      ["seize"],
      ["liberate"],
    ]);
  });

  test("by how early it comes and how much it is of the account", () => {
    const before = { predicate: "rain", quote: "It rained for days and days" };
    const claim = { predicate: "seize", agent: "Rovers", event: "bridge" };
    const text = "It rained for days and days, and Rovers seized the bridge";
    const accounts = [
      told("A", { agent: "Rovers" }, "the bridge was captured by Rovers"),
      narrative({
        source: "B",
        text,
        claims: [before, { ...claim, quote: "Rovers seized the bridge" }],
      }),
    ];
    const [, second] = findFraming(compare(accounts)).events[0]?.accounts ?? [];
    expect(second).toMatchObject({ position: 1 });
    expect(second?.share).toBeGreaterThan(0.3);
    expect(second?.share).toBeLessThan(0.6);
  });
});

test("framing is never a contradiction", () => {
  const accounts = [
    told("A", { agent: "Rovers fighters" }),
    told("B", { agent: "Rovers militants" }),
  ];
  const verdicts = compare(accounts).findings.map(({ verdict }) => verdict);
  expect(verdicts).not.toContain("contradiction");
  expect(verdicts).not.toContain("tension");
});

test.each([{ options: { minAccounts: 0 } }, { options: { minAccounts: 1.5 } }])(
  "findFraming() refuses $options",
  ({ options }) => {
    expect(() => findFraming(compare([]), options)).toThrow(RangeError);
  },
);

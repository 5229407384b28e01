import { expect, test } from "vitest";
import { compare } from "../../../src/compare.ts";
import type { OriginTrace } from "../../../src/corroborate/origins/create-origin-trace.ts";
import { knowledge } from "../../../src/knowledge/knowledge-builder.ts";
import { narrative } from "../../../src/model/narrative-builder/narrative.ts";
import type { NarrativeInput } from "../../../src/model/narrative-builder/narrative-input.ts";
import type { Support } from "../../../src/model/reading.ts";
import { nameOrigins, nameSources } from "../../../src/resolve/belief/name-voices.ts";
import { weighComparison } from "../../../src/resolve/belief/weigh-comparison.ts";

const EVENT = { predicate: "capture", theme: "the bridge", event: "bridge" } as const;

const captured = (
  source: NarrativeInput["source"],
  agent: string,
  more: Partial<NarrativeInput> = {},
) => narrative({ source, claims: [{ ...EVENT, agent }], ...more });

const groupOf = (origin: string, supports: readonly Support[]) => ({
  origin,
  anonymous: false,
  through: null,
  also: [],
  narratives: supports.map((support) => support.narrative),
});

const whoCaptured = (...given: Parameters<typeof weighComparison>) =>
  weighComparison(...given).items.find(({ item }) => item.endsWith("#agent"));

test("weighComparison() gives each reading of a locus with who supports it", () => {
  const comparison = compare([
    captured("Courier", "Rovers"),
    captured("Herald", "Rovers"),
    captured("Echo", "Guards"),
  ]);
  const who = whoCaptured(comparison);
  const row = comparison.alignment.rows.find(({ locus }) => locus.id === who?.item);
  expect(who?.readings.map(({ vote }) => Math.round(vote * 3))).toEqual([2, 1]);
  expect(row?.readings.map(({ key }) => key).sort()).toEqual(
    who?.readings.map(({ value }) => value).sort(),
  );
  expect(who?.several).toBe(false);
});

test("weighComparison() counts one source once, however many carry it", () => {
  const who = whoCaptured(
    compare([
      narrative({
        source: "Courier",
        claims: [{ ...EVENT, agent: "Rovers", source: "Jo Poe" }],
      }),
      narrative({ source: "Herald", claims: [{ ...EVENT, agent: "Rovers", source: "Jo Poe" }] }),
      captured("Echo", "Guards"),
    ]),
  );
  expect(who?.voted).toEqual({ values: [], abstained: "tied" });
});

test("weighComparison() takes the grades of sources for priors", () => {
  const graded = (name: string, reliability: "A" | "E", agent: string) =>
    captured({ name, reliability }, agent);
  const who = whoCaptured(
    compare([graded("Courier", "A", "Rovers"), graded("Echo", "E", "Guards")]),
    { methods: ["truth-finder"] },
  );
  expect(who?.voted.abstained).toBe("tied");
  expect(who?.believed["truth-finder"]?.values).toEqual([expect.stringContaining("rover")]);
});

test("weighComparison() keeps what a source has corrected, as improbable", () => {
  const who = whoCaptured(
    compare([
      captured("Courier", "Guards", { id: "first" }),
      captured("Courier", "Rovers", { id: "second", supersedes: "first" }),
    ]),
    { methods: ["truth-finder"], minSources: 1 },
  );
  expect(who?.readings).toHaveLength(2);
  expect(who?.believed["truth-finder"]?.values).toEqual([expect.stringContaining("rover")]);
});

test("weighComparison() lets several values be true where one voice gives several", () => {
  const who = whoCaptured(
    compare([
      narrative({ source: "Courier", claims: [{ ...EVENT, agent: ["Rovers", "Guards"] }] }),
      captured("Herald", "Rovers"),
    ]),
  );
  expect(who?.several).toBe(true);
  expect(who?.voted.values).toEqual([expect.stringContaining("rover")]);
});

test("weighComparison() knows which place lies in which", () => {
  const told = (source: string, place: string) =>
    narrative({ source, claims: [{ ...EVENT, agent: "Rovers", place }] });
  const known = knowledge({ within: { Millbrook: "Northshire" } });
  const comparison = compare(
    [
      told("Courier", "Northshire"),
      told("Herald", "Millbrook"),
      told("Echo", "Eastport"),
      told("Times", "Northshire"),
      told("Post", "Millbrook"),
    ],
    { knowledge: known },
  );
  const where = (options: Parameters<typeof weighComparison>[1]) =>
    weighComparison(comparison, { methods: ["tdh"], ...options }).items.find(({ item }) =>
      item.endsWith("#place"),
    );
  expect(where({ knowledge: known })?.believed.tdh?.values).toEqual([
    expect.stringContaining("millbrook"),
  ]);
  expect(where({})?.believed.tdh).toEqual({ values: [], abstained: "tied" });
});

test("weighComparison() changes nothing but names when accounts are shuffled", () => {
  const accounts = [
    captured("Courier", "Rovers"),
    captured("Herald", "Rovers"),
    captured("Echo", "Guards"),
  ];
  for (const independent of [false, true]) {
    expect(weighComparison(compare([...accounts].reverse()), { independent })).toEqual(
      weighComparison(compare(accounts), { independent }),
    );
  }
});

test("weighComparison() counts accounts of one origin once when told to, and only then", () => {
  const comparison = compare([
    captured("Wire One", "Rovers"),
    captured("Courier", "Rovers"),
    captured("Herald", "Guards"),
  ]);
  // The Courier took its account over from the wire, as far as the trace can tell.
  const trace: Pick<OriginTrace, "independent"> = {
    independent: (supports) => {
      const copied = supports.filter(({ source }) => source !== "Herald");
      const own = supports.filter(({ source }) => source === "Herald");
      return [
        ...(copied.length === 0 ? [] : [groupOf("Wire One", copied)]),
        ...own.map((support) => groupOf("Herald", [support])),
      ];
    },
  };
  const voices = nameOrigins(trace);
  const row = comparison.alignment.rows.find(({ locus }) => locus.slot === "agent");
  expect(row?.readings.map(({ support }) => new Set(voices(support)).size)).toEqual([1, 1]);
  expect(row?.readings.map(({ support }) => new Set(nameSources(support)).size).sort()).toEqual([
    1, 2,
  ]);
});

test("nameOrigins() keeps nameless origins apart, and the voices that one account passes on", () => {
  const comparison = compare([
    captured({ name: "unnamed officials", anonymous: true }, "Rovers", { id: "one" }),
    captured({ name: "unnamed officials", anonymous: true }, "Rovers", { id: "two" }),
    narrative({
      id: "three",
      source: "Courier",
      claims: [
        { ...EVENT, agent: "Rovers" },
        { ...EVENT, agent: "Rovers", source: "Jo Poe" },
      ],
    }),
  ]);
  const row = comparison.alignment.rows.find(({ locus }) => locus.slot === "agent");
  const support = row?.readings[0]?.support ?? [];
  const trace: Pick<OriginTrace, "independent"> = {
    independent: (supports) =>
      supports.map((one) => ({
        ...groupOf(one.source, [one]),
        anonymous: one.source === "unnamed officials",
      })),
  };
  expect(new Set(nameOrigins(trace)(support)).size).toBe(4);
});

test("weighComparison() weighs by independent origins what chains lead back to one source", () => {
  const comparison = compare([
    narrative({
      id: "one",
      source: "Jo Poe",
      via: "Courier",
      claims: [{ ...EVENT, agent: "Rovers" }],
    }),
    narrative({
      id: "two",
      source: "Jo Poe",
      via: "Herald",
      claims: [{ ...EVENT, agent: "Rovers" }],
    }),
    captured("Echo", "Guards"),
  ]);
  const who = whoCaptured(comparison, { independent: true });
  expect(who?.voted).toEqual({ values: [], abstained: "tied" });
});

test("weighComparison() refuses options that are no object", () => {
  expect(() => weighComparison(compare([]), null as never)).toThrow(TypeError);
});

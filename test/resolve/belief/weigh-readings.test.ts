import { expect, test } from "vitest";
import { BELIEF_METHODS } from "../../../src/model/belief-method.ts";
import type { SourcedValue } from "../../../src/resolve/belief/sourced-value.ts";
import { weighReadings } from "../../../src/resolve/belief/weigh-readings.ts";

/** "source: value" pairs on one item. */
const on = (item: string, given: Readonly<Record<string, string>>): readonly SourcedValue[] =>
  Object.entries(given).map(([source, value]) => ({ source, item, value }));

/** Careful, Keen and Sober agree with each other wherever Loose and Rash do not. */
const FIVE_PAPERS = [
  ...on("bridge", { Careful: "1950", Keen: "1950", Sober: "1950", Loose: "1890" }),
  ...on("church", { Careful: "1820", Keen: "1820", Sober: "1820", Rash: "1870" }),
  ...on("mill", { Careful: "1901", Keen: "1901", Loose: "1911", Rash: "1921" }),
  ...on("school", { Keen: "1930", Sober: "1930", Loose: "1931", Rash: "1929" }),
  ...on("tower", { Careful: "1760", Loose: "1600" }),
];

test.each(BELIEF_METHODS)(
  "weighReadings() by %s breaks a tie for who is usually believed",
  (method) => {
    const { items } = weighReadings(FIVE_PAPERS, { methods: [method] });
    const tower = items.find(({ item }) => item === "tower");
    expect(tower?.voted).toEqual({ values: [], abstained: "tied" });
    expect(tower?.believed[method]).toEqual({ values: ["1760"], abstained: null });
  },
);

test.each(BELIEF_METHODS)("weighReadings() by %s tells sources apart by nothing else", (method) => {
  const { items } = weighReadings(
    [
      ...on("bridge", { Careful: "1950", Keen: "1950" }),
      ...on("tower", { Careful: "1760", Keen: "1600" }),
    ],
    { methods: [method] },
  );
  expect(items[1]?.believed[method]).toEqual({ values: [], abstained: "tied" });
});

test("weighReadings() gives every reading with its vote, the strongest first", () => {
  const [bridge] = weighReadings(FIVE_PAPERS).items;
  expect(bridge?.readings).toEqual([
    expect.objectContaining({ value: "1950", vote: 0.75, sources: ["Careful", "Keen", "Sober"] }),
    expect.objectContaining({ value: "1890", vote: 0.25, sources: ["Loose"] }),
  ]);
  for (const { belief } of bridge?.readings ?? []) {
    expect(Object.keys(belief)).toEqual([...BELIEF_METHODS]);
  }
});

test("weighReadings() runs the methods asked for, and the vote alone for none", () => {
  const { methods, items } = weighReadings(FIVE_PAPERS, { methods: ["tdh", "sums"] });
  expect(methods).toEqual(["sums", "tdh"]);
  expect(Object.keys(items[0]?.believed ?? {})).toEqual(["sums", "tdh"]);
  const plain = weighReadings(FIVE_PAPERS, { methods: [] });
  expect(plain.items[0]?.voted.values).toEqual(["1950"]);
  expect(plain.items[0]?.believed).toEqual({});
});

test("weighReadings() chooses nothing where too few sources speak, and shows what they say", () => {
  const claims = [...FIVE_PAPERS, ...on("well", { Careful: "1700" })];
  const well = weighReadings(claims).items.find(({ item }) => item === "well");
  expect(well?.voted).toEqual({ values: [], abstained: "too-few-sources" });
  expect(well?.believed.sums).toEqual({ values: [], abstained: "too-few-sources" });
  expect(well?.readings[0]).toMatchObject({ value: "1700", vote: 1, belief: { sums: 1 } });
  const lenient = weighReadings(claims, { minSources: 1 }).items.find(
    ({ item }) => item === "well",
  );
  expect(lenient?.voted).toEqual({ values: ["1700"], abstained: null });
});

test("weighReadings() counts once what a source says twice", () => {
  const claims = on("mill", { Careful: "1901", Loose: "1911" });
  const [mill] = weighReadings([...claims, ...claims.slice(1)]).items;
  expect(mill?.readings.map(({ vote }) => vote)).toEqual([0.5, 0.5]);
});

test.each(BELIEF_METHODS)(
  "weighReadings() by %s follows Admiralty grades, the vote does not",
  (method) => {
    const { items } = weighReadings(
      [
        { source: "Careful", item: "mill", value: "1901", prior: "A1" },
        { source: "Loose", item: "mill", value: "1911", prior: "E5" },
      ],
      { methods: [method] },
    );
    expect(items[0]?.voted.abstained).toBe("tied");
    // A source of one claim has no trust yet by Average·Log.
    const expected = method === "average-log" ? [] : ["1901"];
    expect(items[0]?.believed[method]?.values).toEqual(expected);
  },
);

test("weighReadings() takes grades that cannot be judged for no grades", () => {
  const ungraded = on("mill", { Careful: "1901", Loose: "1911", Rash: "1911" });
  const graded = ungraded.map((claim) => ({ ...claim, prior: "F6" as const }));
  expect(weighReadings(graded)).toEqual(weighReadings(ungraded));
});

test("weighReadings() counts copies of errors for little", () => {
  const claims = Array.from({ length: 20 }, (_, index) => {
    // Three copy one another, errors and all; two err on their own, each elsewhere.
    const copied = index < 5 ? "copied error" : "right";
    const own = (from: number) => (index >= from && index < from + 3 ? `error ${from}` : "right");
    const copies = { Copy1: copied, Copy2: copied, Copy3: copied };
    return on(`item ${index}`, { ...copies, Own1: own(5), Own2: own(10) });
  }).flat();
  const { copies, items } = weighReadings(claims, { methods: ["accu", "accu-copy"] });
  const contested = items.filter(({ voted }) => voted.values[0] === "copied error");
  expect(contested).toHaveLength(5);
  for (const { believed } of contested) {
    expect(believed.accu?.values).toEqual(["copied error"]);
    expect(believed["accu-copy"]?.values).toEqual(["right"]);
  }
  expect(copies.map(({ sources }) => sources.join())).toEqual([
    "Copy1,Copy2",
    "Copy1,Copy3",
    "Copy2,Copy3",
  ]);
});

test("weighReadings() calls nobody a copier for agreeing on what most say", () => {
  const claims = Array.from({ length: 12 }, (_, index) =>
    on(`item ${index}`, { One: "right", Two: "right", Three: "right", Four: `wrong ${index}` }),
  ).flat();
  expect(weighReadings(claims, { methods: ["accu-copy"] }).copies).toEqual([]);
});

test("weighReadings() by tdh takes a broader place for no contradiction of a narrower one", () => {
  const broader = (value: string) => (value === "Riverton" ? ["Northshire"] : []);
  const claims = [
    ...on("Ada", { Almanac: "Northshire", Register: "Riverton", Gossip: "Millbrook" }),
    ...on("Ben", { Almanac: "Northshire", Register: "Riverton", Gossip: "Eastport" }),
    ...on("Cleo", { Almanac: "Westham", Register: "Westham", Gossip: "Eastport" }),
  ];
  const options = { methods: ["tdh"], minSources: 2 } as const;
  const nested = weighReadings(claims, { ...options, broader });
  expect(nested.items[0]?.believed.tdh?.values).toEqual(["Riverton"]);
  const flat = weighReadings(claims, options);
  expect(flat.items[0]?.believed.tdh?.values).not.toEqual(["Riverton"]);
});

test("weighReadings() lets several values be true where they may", () => {
  const claims = [
    ...on("authors", { One: "Ada", Two: "Ada", Three: "Ada" }),
    ...on("authors", { One: "Ben", Two: "Ben" }),
    ...on("authors", { Three: "Zed" }),
  ];
  const options = { several: (item: string) => item === "authors", methods: ["accu"] } as const;
  const [authors] = weighReadings(claims, options).items;
  expect(authors).toMatchObject({ several: true, sourceCount: 3 });
  expect(authors?.readings.map(({ value, vote }) => [value, vote])).toEqual([
    ["Ada", 1],
    ["Ben", 2 / 3],
    ["Zed", 1 / 3],
  ]);
  expect(authors?.voted.values).toEqual(["Ada", "Ben"]);
  expect(authors?.believed.accu?.values).toEqual(["Ada", "Ben"]);
});

test("weighReadings() gives nothing for nothing", () => {
  expect(weighReadings([])).toEqual({
    methods: BELIEF_METHODS,
    items: [],
    sources: [],
    copies: [],
  });
});

test("weighReadings() takes any name for a name", () => {
  const names = ["__proto__", "constructor", '["a","b"]', "1x", "*x", "holds", "\u0000"];
  const claims = names.flatMap((item) => on(item, { [`of ${item}`]: "holds", other: "holds not" }));
  const { items } = weighReadings(claims, { methods: ["sums"], several: (item) => item === "1x" });
  expect(items.map(({ item }) => item)).toEqual([...names].sort());
  for (const { readings } of items) expect(readings).toHaveLength(2);
});

const claim: SourcedValue = { source: "One", item: "mill", value: "1901" };
test.each([
  { given: [{ ...claim, source: "" }], error: RangeError, message: "claims[0].source is empty" },
  {
    given: [claim, { ...claim, item: 7 }],
    error: TypeError,
    message: "claims[1].item is no string",
  },
  { given: [null], error: TypeError, message: "claims[0] is no object" },
  { given: [{ ...claim, prior: "G1" }], error: RangeError, message: "is no Admiralty grade: G1" },
  { given: [{ ...claim, prior: 7 }], error: RangeError, message: "claims[0].prior is neither" },
  { given: [{ ...claim, prior: Number.NaN }], error: RangeError, message: "claims[0].prior" },
  { given: [{ ...claim, prior: {} }], error: TypeError, message: "claims[0].prior" },
])("weighReadings() says what is wrong: $message", ({ given, error, message }) => {
  const run = () => weighReadings(given as readonly SourcedValue[]);
  expect(run).toThrow(error);
  expect(run).toThrow(message);
});

test.each([{ iterations: 0 }, { minSources: 1.5 }, { methods: ["magic"] }])(
  "weighReadings() refuses the options %j",
  (options) => {
    expect(() => weighReadings([claim], options as never)).toThrow(RangeError);
  },
);

import {
  align,
  compare,
  DEFAULT_DETECTORS,
  type Detector,
  judge,
  type Narrative,
  narrative,
} from "rashomon";
import { describe, expect, test } from "vitest";

const KABUL = { predicate: "kill", patient: "people", place: "Kabul", time: "2021-08-26" };
const toll = (source: string, quantity: number | string, more: object = {}): Narrative =>
  narrative({ source, ...more, claims: [{ ...KABUL, quantity }] });

describe("judge()", () => {
  test("gives one finding for two camps of any size", () => {
    const accounts = Array.from({ length: 50 }, (_, index) =>
      toll(`Outlet ${index}`, index % 2 === 0 ? 60 : 90),
    );
    const { findings } = compare(accounts);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.readings.map((reading) => reading.support.length)).toEqual([25, 25]);
  });

  test("keeps the conflict of rivals beside the update of one source", () => {
    const { findings } = compare([
      toll("First Daily", 60, { id: "first-1", asOf: "2021-08-26" }),
      toll("First Daily", 75, { id: "first-2", asOf: "2021-08-28" }),
      toll("Second Daily", 90, { asOf: "2021-08-26" }),
    ]);
    expect(findings.map(({ verdict }) => verdict).sort()).toEqual([
      "contradiction",
      "contradiction",
      "update",
    ]);
  });

  test("sets no earlier figure against a later, higher one of a rival", () => {
    const { findings, notCompared } = compare([
      toll("First Daily", 60, { asOf: "2021-08-26" }),
      toll("Second Daily", 90, { asOf: "2021-08-29" }),
    ]);
    expect(findings).toEqual([]);
    expect(notCompared.map(({ gate }) => gate)).toContain("G3 same as-of time");
  });

  test("leaves out what scores below minScore, and refuses one that is no score", () => {
    const accounts = [toll("First Daily", 60), toll("Second Daily", 90)];
    expect(compare(accounts, { minScore: 0.99 }).findings).toEqual([]);
    expect(() => compare(accounts, { minScore: 2 })).toThrow(RangeError);
    expect(() => compare(accounts, { minScore: Number.NaN })).toThrow(RangeError);
  });

  test("runs an outside detector beside its own", () => {
    const shouting: Detector = {
      kind: "x-round-figures",
      slots: ["quantity"],
      detect: ({ left, right }) =>
        [left, right].every(({ label }) => /0 people$/.test(label))
          ? {
              verdict: "tension",
              strength: 0.2,
              rule: "both round",
              assumptions: [],
              change: "fixed",
            }
          : null,
    };
    const table = align([toll("First Daily", 60), toll("Second Daily", 90)]);
    const { findings } = judge(table, { detectors: [shouting] });
    expect(findings.map(({ kind }) => kind)).toEqual(["x-round-figures"]);
    expect(judge(table, { detectors: DEFAULT_DETECTORS }).findings).toHaveLength(1);
  });

  test("judges an alignment that was saved and read back the same", () => {
    const table = align([toll("First Daily", 60), toll("Second Daily", 90)]);
    expect(judge(JSON.parse(JSON.stringify(table)))).toEqual(judge(table));
  });
});

test.each([null, undefined, 3, {}, []])("judge() refuses %s for an alignment", (input) => {
  expect(() => judge(input as never)).toThrow(/an alignment is what align\(\) gives/);
});

describe("compare()", () => {
  test.each([
    { what: "no array", input: "accounts", message: /expected an array/ },
    { what: "no narrative", input: [{}], message: /narratives\[0\] is no narrative/ },
    { what: "null", input: [null], message: /narratives\[0\] is no narrative/ },
  ])("refuses $what by name", ({ input, message }) => {
    expect(() => compare(input as never)).toThrow(message);
  });

  test.each([
    { what: "nothing", input: undefined, message: /array of narratives, not undefined/ },
    { what: "a number", input: 3, message: /array of narratives, not 3/ },
    { what: "one narrative", input: toll("A", 3), message: /array of narratives, not object/ },
  ])("refuses $what instead of a list", ({ input, message }) => {
    expect(() => compare(input as never)).toThrow(TypeError);
    expect(() => compare(input as never)).toThrow(message);
  });

  test.each([
    { what: "null", options: null, message: /Cannot compare with null: options are an object/ },
    { what: "a number", options: 3, message: /Cannot compare with 3: options are an object/ },
    { what: "a list", options: [], message: /Cannot compare with array of 0/ },
    { what: "no knowledge", options: { knowledge: null }, message: /knowledge: .* not null/ },
    { what: "a number for knowledge", options: { knowledge: 3 }, message: /knowledge: .* not 3/ },
    {
      what: "a word for a flag",
      options: { sameEvent: "no" },
      message: /Cannot compare: sameEvent must be true or false, not "no"/,
    },
    {
      what: "declarations that did not go through knowledge()",
      options: { knowledge: { aliases: [["IRGC", "Guards"]] } },
      message: /knowledge: must be what knowledge\(\{...\}\) gives, not object/,
    },
  ])("refuses $what for options, and names the argument", ({ options, message }) => {
    expect(() => compare([], options as never)).toThrow(TypeError);
    expect(() => compare([], options as never)).toThrow(message);
  });

  test("refuses two narratives of one id, and names both", () => {
    const account = toll("First Daily", 60);
    expect(() => compare([account, account])).toThrow(/narratives\[0\] and narratives\[1\]/);
  });

  test("gives an empty comparison for no narratives", () => {
    expect(compare([])).toMatchObject({ findings: [], notCompared: [], narratives: [] });
  });

  test("survives a label of a megabyte and lone surrogates", () => {
    const long = narrative({
      source: "A",
      claims: [{ predicate: "attack", agent: "x".repeat(1_000_000), patient: "\ud800 town" }],
    });
    expect(() => compare([long, toll("B", 3)])).not.toThrow();
  });
});

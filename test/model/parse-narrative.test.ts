import { describe, expect, test } from "vitest";
import type { Issue } from "../../src/model/issue.ts";
import { narrative } from "../../src/model/narrative-builder/narrative.ts";
import { parseNarrative } from "../../src/model/parse-narrative.ts";
import { BORDER_INPUT, BORDER_TEXT } from "./support-border-clash.ts";

// biome-ignore lint/suspicious/noExplicitAny: broken on purpose, in every way
type Loose = any;

const sound = (): Loose => JSON.parse(JSON.stringify(narrative(BORDER_INPUT)));

function issuesOf(input: unknown): readonly Issue[] {
  const parsed = parseNarrative(input);
  return parsed.ok ? [] : parsed.issues;
}

/** The issues of a sound narrative after a change. */
function issuesAfter(change: (data: Loose) => void): readonly Issue[] {
  const data = sound();
  change(data);
  return issuesOf(data);
}

test("parseNarrative() gives a copy of what is sound", () => {
  const data = sound();
  const parsed = parseNarrative(data);
  expect(parsed).toEqual({ ok: true, value: data });
  if (parsed.ok) expect(parsed.value.claims).not.toBe(data.claims);
});

describe("parseNarrative() finds one thing wrong", () => {
  test.each<[string, (data: Loose) => void, Partial<Issue>]>([
    [
      "a missing field",
      (data) => delete data.title,
      { path: "title", message: "is missing", received: "undefined" },
    ],
    [
      "who coded it left out",
      (data) => delete data.codedBy,
      { path: "codedBy", message: "is missing", received: "undefined" },
    ],
    [
      "a coder there is not",
      (data) => (data.codedBy = "machine"),
      { path: "codedBy", received: '"machine"' },
    ],
    [
      "an unknown key",
      (data) => (data.claims[0].extra = 1),
      { path: "claims[0].extra", message: "there is no such key" },
    ],
    [
      "a misspelt key",
      (data) => {
        data.claims[0].placs = data.claims[0].place;
        delete data.claims[0].place;
      },
      // The missing one is reported too; see below.
      { path: "claims[0].placs", expected: "place" },
    ],
    [
      "an unknown role",
      (data) => (data.claims[0].participants[0].role = "actor"),
      { path: "claims[0].participants[0].role", received: '"actor"' },
    ],
    [
      "a role of a prototype",
      (data) => (data.claims[0].participants[0].role = "constructor"),
      { path: "claims[0].participants[0].role" },
    ],
    [
      "a number for a string",
      (data) => (data.claims[0].predicate = 5),
      { path: "claims[0].predicate", expected: "string", received: "5" },
    ],
    [
      "an object for a list",
      (data) => (data.claims[0].links = {}),
      { path: "claims[0].links", expected: "array", received: "object" },
    ],
    [
      "an empty name",
      (data) => (data.entities[0].name = " "),
      { path: "entities[0].name", message: "must not be empty" },
    ],
    [
      "an empty predicate",
      (data) => (data.claims[0].predicate = ""),
      { path: "claims[0].predicate" },
    ],
    [
      "an empty quote",
      (data) => (data.via[1].cueEvidence = [{ start: null, end: null, quote: "" }]),
      { path: "via[1].cueEvidence[0].quote" },
    ],
    [
      "half a surrogate pair in an id",
      (data) => (data.id = "a\ud800"),
      { path: "id", message: "must not hold half of a surrogate pair" },
    ],
    [
      "two entities of one id",
      (data) => data.entities.push({ ...data.entities[0], name: "x" }),
      { path: "entities[4].id", message: "is the id of entities[0] too" },
    ],
    [
      "two claims of one id",
      (data) => data.claims.push({ ...data.claims[1], id: "c1" }),
      { path: "claims[5].id", message: "is the id of claims[0] too" },
    ],
    [
      "a participant that is nobody",
      (data) => (data.claims[0].participants[1].entity = "toString"),
      { path: "claims[0].participants[1].entity", message: "there is no such entity" },
    ],
    [
      "an attribute of nobody",
      (data) => (data.claims[3].attributes[0].entity = "x"),
      { path: "claims[3].attributes[0].entity" },
    ],
    [
      "a link to nowhere",
      (data) => (data.claims[0].links[0].claim = "x"),
      { path: "claims[0].links[0].claim", message: "there is no such claim" },
    ],
    [
      "a link to itself",
      (data) => (data.claims[0].links[0].claim = "c1"),
      { path: "claims[0].links[0].claim", message: "links a claim to itself" },
    ],
    [
      "a reversed span",
      (data) => (data.claims[0].evidence[0] = { start: 5, end: 2, quote: "x" }),
      { path: "claims[0].evidence[0]", message: "start 5 must lie before end 2" },
    ],
    [
      "an empty span",
      (data) => Object.assign(data.claims[0].evidence[0], { start: 5, end: 5 }),
      { path: "claims[0].evidence[0]" },
    ],
    [
      "half a span",
      (data) => (data.claims[0].evidence[0].end = null),
      { path: "claims[0].evidence[0]", expected: "two offsets or two nulls" },
    ],
    [
      "a negative offset",
      (data) => (data.claims[0].evidence[0].start = -1),
      { path: "claims[0].evidence[0].start", expected: ">= 0" },
    ],
    [
      "a span outside the text",
      (data) => (data.claims[0].evidence[0].end = 999),
      {
        path: "claims[0].evidence[0]",
        message: `reaches beyond the text, which has ${BORDER_TEXT.length} code units`,
      },
    ],
    [
      "a span that goes on after its quote",
      (data) => (data.claims[0].evidence[0].end += 1),
      { path: "claims[0].evidence[0]", message: "the text has other words at these offsets" },
    ],
    [
      "a span one off",
      (data) => Object.assign(data.claims[0].evidence[0], { start: 1, end: 48 }),
      { path: "claims[0].evidence[0]", message: "the text has other words at these offsets" },
    ],
    [
      "a quote without offsets in a text",
      (data) => Object.assign(data.claims[0].evidence[0], { start: null, end: null }),
      { path: "claims[0].evidence[0]", expected: "two offsets" },
    ],
    [
      "a quote of a mention",
      (data) => (data.entities[0].mentions[0].evidence[0].quote = "x"),
      { path: "entities[0].mentions[0].evidence[0]" },
    ],
    [
      "bounds out of order",
      (data) => Object.assign(data.claims[3].quantities[0], { low: 9, best: 8 }),
      {
        path: "claims[3].quantities[0]",
        expected: "low <= best <= high, at least one of them set",
      },
    ],
    [
      "low above high",
      (data) => Object.assign(data.claims[3].quantities[0], { low: 9, high: 8 }),
      { path: "claims[3].quantities[0]" },
    ],
    [
      "no bounds",
      (data) => Object.assign(data.claims[3].quantities[0], { low: null }),
      { path: "claims[3].quantities[0]", message: "sets no bound at all" },
    ],
    [
      "NaN",
      (data) => (data.claims[3].quantities[0].low = Number.NaN),
      { path: "claims[3].quantities[0].low", received: "NaN" },
    ],
    [
      "infinity",
      (data) => (data.claims[3].quantities[0].high = Number.POSITIVE_INFINITY),
      { path: "claims[3].quantities[0].high" },
    ],
    [
      "a negative count",
      (data) => (data.claims[3].quantities[0].low = -1),
      { path: "claims[3].quantities[0].low", message: "is too small" },
    ],
    [
      "a latitude past the pole",
      (data) => (data.place.coordinates = { latitude: 91, longitude: 0, radiusKm: 0 }),
      { path: "place.coordinates.latitude", expected: "<= 90" },
    ],
    [
      "a time that is no date",
      (data) => (data.eventTime.edtf = "2021-02-30"),
      { path: "eventTime.edtf", expected: "a time in canonical notation" },
    ],
    [
      "a time before itself",
      (data) => (data.eventTime.end = "2021-11-30T00:00"),
      { path: "eventTime.end", expected: '"2021-12-02T00:00"' },
    ],
    [
      "a precision the notation has not",
      (data) => (data.eventTime.precision = "month"),
      { path: "eventTime.precision", expected: '"day"' },
    ],
    [
      "a notation that is not canonical",
      (data) => (data.eventTime.edtf = "on 2021-12-01"),
      { path: "eventTime.edtf" },
    ],
    [
      "a known place twice in a chain",
      (data) => (data.via[0].source.name = "KABUL  HERALD".replace("  ", " ")),
      { path: "source.name", received: '"Kabul Herald"' },
    ],
    [
      "a chain of a claim",
      (data) => (data.claims[3].via = [{ ...data.via[0], source: data.claims[3].source }]),
      { path: "claims[3].source.name" },
    ],
  ])("%s", (_, change, issue) => {
    const issues = issuesAfter(change);
    expect(issues[0]).toMatchObject(issue);
    expect(issues).toHaveLength("expected" in issue && issue.expected === "place" ? 2 : 1);
  });

  test("offsets without a text", () => {
    const issues = issuesAfter((data) => (data.text = null));
    expect(issues.length).toBeGreaterThan(5);
    expect(new Set(issues.map(({ message }) => message))).toEqual(
      new Set(["has offsets though the narrative has no text"]),
    );
  });
});

describe("parseNarrative() lets pass", () => {
  test.each<[string, (data: Loose) => void]>([
    [
      "two anonymous sources of one name in a chain",
      (data) => {
        for (const hop of data.via) Object.assign(hop.source, { name: "sources", anonymous: true });
      },
    ],
    ["half a surrogate pair in a name", (data) => (data.entities[0].name = "a\ud800")],
    ["__proto__ as a name", (data) => (data.entities[0].name = "__proto__")],
    [
      "a negative link back, which makes no circle",
      (data) => {
        data.claims[1].links = [{ ...data.claims[0].links[0], claim: "c1", polarity: "negative" }];
      },
    ],
    [
      "links of two orders between two claims",
      (data) => {
        data.claims[1].links = [{ ...data.claims[0].links[0], relation: "before", claim: "c1" }];
      },
    ],
    [
      "the same tie told from both ends",
      (data) => {
        data.claims[1].links = [{ ...data.claims[0].links[0], relation: "result", claim: "c1" }];
      },
    ],
  ])("%s", (_, change) => {
    expect(issuesAfter(change)).toEqual([]);
  });
});

describe("parseNarrative() finds circles of links", () => {
  const linked = (...links: (readonly [from: number, relation: string, to: number])[]) => {
    const claims: Loose[] = Array.from({ length: 4 }, () => ({ predicate: "p" }));
    const data: Loose = JSON.parse(JSON.stringify(narrative({ source: "A", claims })));
    for (const [from, relation, to] of links) {
      const link = { relation, claim: `c${to}`, polarity: "positive", stated: true, evidence: [] };
      data.claims[from - 1].links.push(link);
    }
    return issuesOf(data).map(({ path, message }) => `${path} ${message}`);
  };
  test.each<[string, ...(readonly [number, string, number])[]]>([
    ["order in time", [1, "before", 2], [2, "before", 1]],
    ["order in time", [1, "before", 2], [3, "after", 2], [3, "before", 1]],
    ["cause", [1, "cause", 2], [2, "cause", 1]],
    ["cause", [1, "cause", 2], [1, "result", 2]],
    ["part-of", [1, "part-of", 2], [2, "part-of", 3], [3, "part-of", 1]],
  ])("%s: %j %j %j", (name, ...links) => {
    expect(linked(...links)).toEqual([
      expect.stringMatching(`closes a circle of links \\(${name}\\)`),
    ]);
  });

  test.each<(readonly [number, string, number])[][]>([
    [
      [
        [1, "before", 2],
        [2, "after", 1],
      ],
    ],
    [
      [
        [1, "before", 2],
        [1, "before", 3],
        [2, "before", 4],
        [3, "before", 4],
      ],
    ],
    [
      [
        [1, "cause", 2],
        [2, "before", 1],
      ],
    ],
    [
      [
        [1, "part-of", 2],
        [2, "cause", 1],
      ],
    ],
  ])("but none in %j", (links) => {
    expect(linked(...links)).toEqual([]);
  });

  test("however long they are", () => {
    const length = 5000;
    const claims = Array.from({ length }, (_, index) => ({
      predicate: "p",
      ...(index < length - 1 ? { before: `c${index + 2}` } : {}),
    }));
    const data: Loose = JSON.parse(JSON.stringify(narrative({ source: "A", claims })));
    data.claims[length - 1].links = [{ ...data.claims[0].links[0], claim: "c1" }];
    expect(issuesOf(data)).toMatchObject([{ path: `claims[${length - 1}].links[0]` }]);
  });
});

test("parseNarrative() collects everything that is wrong, once", () => {
  const issues = issuesAfter((data) => {
    data.extra = 1;
    data.claims[0].participants[0].role = "actor";
    data.claims[0].participants[1].entity = "nobody";
    data.claims[0].links[0].claim = "nowhere";
    data.claims[0].evidence[0].start = 1;
    data.claims[0].evidence[0].note = "x";
    data.claims[3] = 5;
    data.claims[4].time.end = "x";
    data.claims[4].evidence[0].quote = "x";
    data.entities[1].id = "taliban";
    data.via[0].source.name = "";
  });
  expect(issues.map(({ path }) => path).sort()).toEqual(
    [
      "claims[0].evidence[0]",
      "claims[0].evidence[0].note",
      "claims[0].links[0].claim",
      // "guards" is gone with its id.
      "claims[0].participants[1].entity",
      "claims[3]",
      "claims[4].evidence[0]",
      "claims[4].time.end",
      "claims[0].participants[0].role",
      "entities[1].id",
      "extra",
      "via[0].source.name",
    ].sort(),
  );
});

describe("parseNarrative() is not surprised by", () => {
  const deep = (levels: number) => {
    let value: unknown = [];
    for (let level = 0; level < levels; level += 1)
      value = level % 2 === 0 ? [value] : { claims: value };
    return value;
  };
  const circle: Loose = { claims: [] };
  circle.claims.push(circle);
  const throwing = () => {
    throw new Error("no");
  };
  const everywhere = new Proxy({}, { ownKeys: throwing, get: throwing, getPrototypeOf: throwing });

  test.each<[string, unknown]>([
    ["undefined", undefined],
    ["null", null],
    ["a number", 5],
    ["a function", () => 5],
    ["a symbol", Symbol("x")],
    ["a bigint", 5n],
    ["a string of 1 MB", "x".repeat(1_000_000)],
    ["an array", [[]]],
    ["a date", new Date(0)],
    ["a map", new Map([["id", "x"]])],
    ["a circle", circle],
    ["10,000 levels", deep(10_000)],
    ["a proxy that throws", everywhere],
    [
      "a revoked proxy",
      (() => {
        const { proxy, revoke } = Proxy.revocable({}, {});
        revoke();
        return proxy;
      })(),
    ],
    ["an array of holes", { claims: new Array(4_000_000_000) }],
  ])("%s", (_, input) => {
    const parsed = parseNarrative(input);
    expect(parsed.ok).toBe(false);
    const text = JSON.stringify(parsed);
    expect(JSON.parse(text)).toEqual(parsed);
    expect(text.length).toBeLessThan(10_000);
  });

  test("a getter that throws, wherever it is", () => {
    const issues = issuesAfter((data) => {
      Object.defineProperty(data.claims[0], "predicate", { enumerable: true, get: throwing });
    });
    expect(issues).toMatchObject([{ path: "claims[0].predicate", message: "cannot be read: no" }]);
  });

  test("a circle in the right place", () => {
    const issues = issuesAfter((data) => {
      data.claims[0].place = data.claims[0];
    });
    expect(issues).toMatchObject([{ path: "claims[0].place", message: "contains itself" }]);
  });

  test("keys named __proto__ and constructor", () => {
    const data = JSON.parse(
      JSON.stringify(sound()).replace(
        '"title":null',
        '"title":null,"__proto__":{"x":1},"constructor":1',
      ),
    );
    expect(issuesOf(data).map(({ path }) => path)).toEqual(["__proto__", "constructor"]);
    expect(Object.hasOwn(Object.prototype, "x")).toBe(false);
  });

  test("symbol keys, -0 and strings of 1 MB in the right place", () => {
    expect(issuesAfter((data) => (data[Symbol("x")] = 1))).toMatchObject([
      { path: "", message: "has keys that are symbols" },
    ]);
    expect(issuesAfter((data) => (data.title = "x".repeat(1_000_000)))).toEqual([]);
    const data = sound();
    data.place.coordinates = { latitude: -0, longitude: 0, radiusKm: 0 };
    const parsed = parseNarrative(data);
    expect(parsed.ok && Object.is(parsed.value.place?.coordinates?.latitude, 0)).toBe(true);
  });
});

test("parseNarrative() says how many issues it left out", () => {
  const issues = issuesAfter((data) => (data.claims = Array.from({ length: 5000 }, () => 5)));
  expect(issues).toHaveLength(1001);
  expect(issues.at(-1)).toMatchObject({ path: "", message: "4000 further issues are not listed" });
});

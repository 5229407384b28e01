import { describe, expect, test } from "vitest";
import type { Comparison } from "../../src/model/comparison.ts";
import { fromJSON } from "../../src/report/from-json.ts";
import { toJSON } from "../../src/report/to-json.ts";
import { BORDER_CLASH } from "./fixture.ts";
import { manyAccounts } from "./many-accounts.ts";

// biome-ignore lint/suspicious/noExplicitAny: a draft is there to be given wrong values.
type Draft = Record<string, any>;

/** The border clash as plain data that a test may break. */
const broken = (change: (draft: Draft) => void): unknown => {
  const draft: Draft = JSON.parse(JSON.stringify(BORDER_CLASH));
  change(draft);
  return draft;
};

const issuesOf = (input: unknown) => {
  const result = fromJSON(input);
  return result.ok ? [] : result.issues;
};

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
};

describe("toJSON()", () => {
  test("starts with the version, ends in a line end, indents by two", () => {
    const text = toJSON(BORDER_CLASH);
    expect(text.startsWith('{\n  "schemaVersion": "1.0",\n  "narratives": [')).toBe(true);
    expect(text.endsWith("}\n")).toBe(true);
  });

  test("puts everything on one line on request", () => {
    expect(toJSON(BORDER_CLASH, { indent: 0 }).split("\n")).toHaveLength(2);
  });

  test("gives one text however the keys were ordered", () => {
    const shuffled = reversed(BORDER_CLASH) as Comparison;
    expect(JSON.stringify(shuffled)).not.toBe(JSON.stringify(BORDER_CLASH));
    expect(toJSON(shuffled)).toBe(toJSON(BORDER_CLASH));
  });

  test.each([-1, 1.5, 11, Number.NaN])("throws RangeError for an indent of %d", (indent) => {
    expect(() => toJSON(BORDER_CLASH, { indent })).toThrow(RangeError);
  });
});

describe("fromJSON()", () => {
  test.each([
    { name: "four accounts", comparison: BORDER_CLASH },
    {
      name: "no account",
      comparison: {
        ...BORDER_CLASH,
        narratives: [],
        alignment: {
          narratives: [],
          entities: [],
          events: [],
          rows: [],
          distinctions: [],
          moved: [],
          nearMisses: [],
          sharedTexts: [],
        },
        findings: [],
        notCompared: [],
      },
    },
  ])("reads what toJSON() wrote: $name", ({ comparison }) => {
    expect(fromJSON(toJSON(comparison))).toEqual({ ok: true, value: comparison });
  });

  test("takes a value as well as text", () => {
    expect(fromJSON(JSON.parse(toJSON(BORDER_CLASH)))).toEqual({ ok: true, value: BORDER_CLASH });
  });

  test("shares nothing with its input", () => {
    const input = JSON.parse(toJSON(BORDER_CLASH));
    const result = fromJSON(input);
    input.findings[0].rule = "changed";
    input.narratives[0].source.name = "changed";
    expect(result).toEqual({ ok: true, value: BORDER_CLASH });
  });

  test.each(["7.0", "1.1", "0.9", "1"])("refuses version %s in one issue", (version) => {
    const issues = issuesOf({ schemaVersion: version, other: [] });
    expect(issues).toHaveLength(1);
    expect(issues[0]?.message).toBe(
      `Cannot read comparison: schemaVersion is ${version}, this version reads 1.0`,
    );
    expect(issues[0]?.path).toBe("schemaVersion");
  });

  test.each([
    { name: "no text", input: "" },
    { name: "no JSON", input: "{" },
    { name: "text that is a comparison no more", input: toJSON(BORDER_CLASH).slice(0, 500) },
    { name: "a number", input: "1" },
    { name: "null", input: "null" },
    { name: "a list", input: "[]" },
    { name: "nothing", input: undefined },
    { name: "a function", input: () => BORDER_CLASH },
    { name: "a version that is no text", input: { schemaVersion: 1 } },
    { name: "deep nesting", input: "[".repeat(100_000) + "]".repeat(100_000) },
    {
      name: "a getter that throws",
      input: Object.defineProperty({}, "findings", {
        enumerable: true,
        get: () => {
          throw new Error("no");
        },
      }),
    },
  ])("gives issues for $name", ({ input }) => {
    expect(issuesOf(input).length).toBeGreaterThan(0);
  });

  test.each([
    { path: "findings[0].score", change: (draft: Draft) => (draft["findings"][0].score = 1.5) },
    { path: "findings[1].kind", change: (draft: Draft) => (draft["findings"][1].kind = "typo") },
    { path: "findings[1].verdict", change: (draft: Draft) => delete draft["findings"][1].verdict },
    { path: "findings[0].readings", change: (draft: Draft) => draft["findings"][0].readings.pop() },
    { path: "findings[0].note", change: (draft: Draft) => (draft["findings"][0].note = "x") },
    {
      path: "notCompared[0].gate",
      change: (draft: Draft) => (draft["notCompared"][0].gate = "G6"),
    },
    {
      path: "alignment.rows[0].readings[0].value.role",
      change: (draft: Draft) => (draft["alignment"].rows[0].readings[0].value.role = "victim"),
    },
    {
      path: "alignment.rows[0].readings[0].value.type",
      change: (draft: Draft) => (draft["alignment"].rows[0].readings[0].value.type = "other"),
    },
    {
      path: "alignment.rows[0].readings[0].support",
      change: (draft: Draft) => (draft["alignment"].rows[0].readings[0].support = []),
    },
    {
      path: "narratives[1].claims[0].evidence[0]",
      change: (draft: Draft) => (draft["narratives"][1].claims[0].evidence[0].quote = "not there"),
    },
    { path: "narratives[2]", change: (draft: Draft) => (draft["narratives"][2] = 5) },
    {
      path: "narratives[3].id",
      change: (draft: Draft) => (draft["narratives"][3].id = draft["narratives"][0].id),
    },
    // The shape is right, but the parts do not hang together.
    { path: "alignment.narratives", change: (draft: Draft) => draft["narratives"].reverse() },
    {
      path: "alignment.rows[0].cells",
      change: (draft: Draft) => draft["alignment"].rows[0].cells.reverse(),
    },
    {
      path: "alignment.rows[0].cells[0].readings[0]",
      change: (draft: Draft) => (draft["alignment"].rows[0].cells[0].readings = [2]),
    },
    {
      path: "alignment.rows[0].locus.event",
      change: (draft: Draft) => (draft["alignment"].rows[0].locus.event = "e9"),
    },
    {
      path: "findings[0].readings[0].support[0].narrative",
      change: (draft: Draft) =>
        (draft["findings"][0].readings[0].support[0].narrative = "stranger"),
    },
  ])("names $path when it is wrong", ({ path, change }) => {
    expect(issuesOf(broken(change)).map((issue) => issue.path)).toContain(path);
  });

  test("takes a kind from outside", () => {
    const input = broken((draft) => {
      draft["findings"][0].kind = "x-mood";
    });
    expect(fromJSON(input).ok).toBe(true);
  });

  test("gives all issues at once", () => {
    const input = broken((draft) => {
      draft["findings"][0].score = -1;
      draft["extra"] = 1;
      draft["narratives"][0].title = 3;
    });
    const paths = issuesOf(input).map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining(["findings[0].score", "extra", "narratives[0].title"]),
    );
  });

  test("treats __proto__ as a key like any other", () => {
    const text = toJSON(BORDER_CLASH).replace("{", '{"__proto__": {"polluted": true},');
    expect(issuesOf(text).map(({ path }) => path)).toEqual(["__proto__"]);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  test("says at what the limit is when more is wrong than anybody reads", () => {
    const comparison = manyAccounts(3);
    const findings = Array.from({ length: 2000 }, () => null);
    const issues = issuesOf({ ...comparison, findings });
    expect(issues.some(({ message }) => message.includes("further issues"))).toBe(true);
  });
});

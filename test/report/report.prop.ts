import { fc, test } from "@fast-check/vitest";
import stringWidth from "string-width";
import { expect } from "vitest";
import type { Comparison } from "../../src/model/comparison.ts";
import { FINDING_KINDS, VERDICTS } from "../../src/model/finding-kind.ts";
import { fromJSON } from "../../src/report/from-json.ts";
import { toJSON } from "../../src/report/to-json.ts";
import { toMarkdown } from "../../src/report/to-markdown.ts";
import { toText } from "../../src/report/to-text.ts";
import { BORDER_CLASH } from "./fixture.ts";
import { withWords } from "./hostile.ts";
import { manyAccounts } from "./many-accounts.ts";

/** Every run writes whole reports; the small machine of the checks needs its time. */
const RUNS = { numRuns: 40 };
const TIMEOUT = 30_000;

/** Any text: letters of all scripts, control characters, halves of pairs, Markdown, words. */
const words = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.string({ unit: "grapheme", maxLength: 80 }),
  fc.string({ unit: fc.constantFrom(..."*_|~$<>&[]()`#-\n \\ab1."), maxLength: 60 }),
  fc.constantFrom("__proto__", "constructor", "", "-", "1. x", "# x", "> x", "| - |"),
);

const finding = fc.record({
  kind: fc.oneof(
    fc.constantFrom(...FINDING_KINDS),
    fc.string().map((name): `x-${string}` => `x-${name}`),
  ),
  verdict: fc.constantFrom(...VERDICTS),
  score: fc.double({ min: 0, max: 1, noNaN: true }).map((score) => score + 0),
  self: fc.boolean(),
  rule: words,
  explanation: words,
  assumptions: fc.array(words, { maxLength: 3 }),
});

/** The border clash with other findings, in any number. */
const comparison: fc.Arbitrary<Comparison> = fc
  .array(fc.tuple(finding, fc.nat()), { maxLength: 5 })
  .map((parts) => ({
    ...BORDER_CLASH,
    findings: parts.flatMap(([part, index]) => {
      const model = BORDER_CLASH.findings[index % BORDER_CLASH.findings.length];
      return model === undefined ? [] : [{ ...model, ...part }];
    }),
  }));

const width = fc.integer({ min: 40, max: 200 });

const widest = (text: string): number =>
  Math.max(...text.split("\n").map((line) => stringWidth(line)));

test.prop([fc.oneof(words.map(withWords), comparison), width, fc.boolean()], RUNS)(
  "toText() has no line wider than asked for",
  (value, columns, color) => {
    expect(widest(toText(value, { width: columns, color }))).toBeLessThanOrEqual(columns);
  },
  TIMEOUT,
);

test.prop([words.map(withWords), width], RUNS)(
  "toText() sends nothing to the terminal that steers it",
  (value, columns) => {
    const text = toText(value, { width: columns });
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  },
  TIMEOUT,
);

test.prop([fc.integer({ min: 1, max: 60 }), width], RUNS)(
  "toText() fits any number of accounts",
  (count, columns) => {
    const text = toText(manyAccounts(count), { width: columns });
    expect(widest(text)).toBeLessThanOrEqual(columns);
  },
  TIMEOUT,
);

test.prop([fc.oneof(words.map(withWords), comparison)], RUNS)(
  "reports are the same for the same comparison, whatever the objects",
  (value) => {
    const copy = structuredClone(value);
    expect(toText(copy)).toBe(toText(value));
    expect(toMarkdown(copy)).toBe(toMarkdown(value));
    expect(toJSON(copy)).toBe(toJSON(value));
    expect(copy).toEqual(value);
  },
  TIMEOUT,
);

test.prop([comparison], RUNS)(
  "fromJSON() gives back what toJSON() was given",
  (value) => {
    expect(fromJSON(toJSON(value))).toEqual({ ok: true, value });
  },
  TIMEOUT,
);

test.prop([fc.oneof(fc.anything({ withNullPrototype: true }), fc.json(), fc.string())], RUNS)(
  "fromJSON() throws at nothing",
  (input) => {
    const result = fromJSON(input);
    expect(result.ok || result.issues.length > 0).toBe(true);
  },
  TIMEOUT,
);

import { fc, test } from "@fast-check/vitest";
import stringWidth from "string-width";
import { expect } from "vitest";
import { compareRevisions } from "../../../src/change/revisions/compare-revisions.ts";
import { compareRuns } from "../../../src/change/runs/compare-runs.ts";
import { narrative } from "../../../src/model/narrative-builder/narrative.ts";
import type { RunChanges } from "../../../src/model/run-changes.ts";
import { revisionsToMarkdown } from "../../../src/report/changes/revisions/revisions-to-markdown.ts";
import { revisionsToText } from "../../../src/report/changes/revisions/revisions-to-text.ts";
import { runsToMarkdown } from "../../../src/report/changes/runs/runs-to-markdown.ts";
import { runsToText } from "../../../src/report/changes/runs/runs-to-text.ts";
import { splitSentences } from "../../../src/report/sentences/split-sentences.ts";
import { BORDER_CLASH } from "../fixture.ts";
import { withWords } from "../hostile.ts";

const RUNS = { numRuns: 40 };
const TIMEOUT = 30_000;

/** Any text: letters of all scripts, control characters, halves of pairs, Markdown, sentences. */
const words = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.string({ unit: "grapheme", maxLength: 80 }),
  fc.string({ unit: fc.constantFrom(..."*_|~$<>&[]()`#-\n \\ab1.A"), maxLength: 60 }),
  fc.constantFrom("__proto__", "", "-", "1. x", "# x", "> x", "It fell. \u001b[2J\u202e Gen. X."),
);

/** A run whose accounts say `hostile` wherever they have words, and one of another kind and score. */
const runs: fc.Arbitrary<RunChanges> = fc
  .tuple(words, fc.boolean(), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([hostile, isLater, score]) => {
    const run = withWords(hostile);
    const [first, ...rest] = run.findings;
    if (first === undefined) throw new Error("there is a finding");
    const other = {
      ...run,
      findings: [{ ...first, kind: `x-${hostile}` as const, score: score + 0 }, ...rest],
    };
    const changes = [compareRuns(run, other), compareRuns(other, run)] as const;
    const against = isLater ? compareRuns(BORDER_CLASH, other) : compareRuns(other, BORDER_CLASH);
    return {
      ...against,
      findings: { ...against.findings, changed: changes[isLater ? 0 : 1].findings.changed },
    };
  });

const version = fc.tuple(words, words).map(([source, text]) =>
  narrative({
    source: `S${source}`,
    text: `x${text}`,
    claims: [{ predicate: "kill", patient: `people ${source}`.trim(), quote: `x${text}`.trim() }],
  }),
);
const revisions = fc
  .tuple(version, version)
  .map(([before, after]) => compareRevisions(before, after));

const width = fc.integer({ min: 40, max: 160 });

const STEERS = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

const expectSafe = (text: string, columns: number): void => {
  const lines = text.split("\n");
  expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(columns);
  expect(lines.join("")).not.toMatch(STEERS);
};

test.prop([runs, width], RUNS)(
  "runsToText() fits its width and steers no terminal, whatever the data holds",
  (changes, columns) => expectSafe(runsToText(changes, { width: columns }), columns),
  TIMEOUT,
);

test.prop([revisions, width], RUNS)(
  "revisionsToText() fits its width and steers no terminal, whatever the data holds",
  (changes, columns) => expectSafe(revisionsToText(changes, { width: columns }), columns),
  TIMEOUT,
);

test.prop([runs, revisions], RUNS)(
  "reports on changes are the same for a copy, and change nothing",
  (run, revision) => {
    const [runCopy, revisionCopy] = [structuredClone(run), structuredClone(revision)];
    expect(runsToText(runCopy)).toBe(runsToText(run));
    expect(runsToMarkdown(runCopy)).toBe(runsToMarkdown(run));
    expect(revisionsToText(revisionCopy)).toBe(revisionsToText(revision));
    expect(revisionsToMarkdown(revisionCopy)).toBe(revisionsToMarkdown(revision));
    expect(runCopy).toEqual(run);
    expect(revisionCopy).toEqual(revision);
  },
  TIMEOUT,
);

test.prop([runs, revisions], RUNS)(
  "Markdown on changes holds no HTML and no control character of the data",
  (run, revision) => {
    for (const markdown of [runsToMarkdown(run), revisionsToMarkdown(revision)]) {
      expect(markdown.replaceAll("<!-- -->", "")).not.toMatch(/(?<!\\)<[a-z!/]/iu);
      expect(markdown.replaceAll("\n", "")).not.toMatch(STEERS);
    }
  },
  TIMEOUT,
);

test.prop([words], RUNS)("splitSentences() keeps all but white space", (text) => {
  expect(splitSentences(text).join("").replace(/\s+/gu, "")).toBe(text.replace(/\s+/gu, ""));
});

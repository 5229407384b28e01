import { describe, expect, test } from "vitest";
import { compare } from "../../src/compare.ts";
import { findOmissions } from "../../src/corroborate/omissions/find-omissions.ts";
import { findCorroborations } from "../../src/corroborate/origins/find-corroborations.ts";
import { findUncorroborated } from "../../src/find-uncorroborated.ts";
import { knowledge } from "../../src/knowledge/knowledge-builder.ts";
import type { Dependence } from "../../src/model/dependence.ts";
import type { NarrativeId } from "../../src/model/ids.ts";
import { narrative } from "../../src/model/narrative-builder/narrative.ts";
import { weighComparison } from "../../src/resolve/belief/weigh-comparison.ts";
import { competingHypotheses } from "../../src/resolve/hypotheses/competing-hypotheses.ts";
import { findVersions } from "../../src/resolve/versions/find-versions.ts";

const CLASH = { predicate: "clash", party: ["Dock Guards", "Rovers"], event: "clash" } as const;
const FIRE = { predicate: "burn", patient: "the warehouse", event: "fire" } as const;
const toll = (quantity: number) =>
  ({ predicate: "kill", patient: "people", event: "toll", quantity }) as const;
const told = (id: string, source: string, claims: readonly object[]) =>
  narrative({ id, source, claims: claims as [], publishedAt: "2024-03-06" });

// Two papers print one text; what they are called differs only for who knows no better.
const comparison = compare([
  told("a", "Lorn Courier", [CLASH, FIRE, toll(12)]),
  told("b", "The Courier of Lorn", [CLASH, FIRE, toll(12)]),
  told("c", "Herald", [CLASH, toll(30), CLASH]),
]);
const copied: Dependence = {
  narratives: ["a" as NarrativeId, "b" as NarrativeId],
  kind: "text-reuse",
  strength: 0.9,
  reason: "a and b have 40 words in common, copied",
  evidence: [[], []],
};
const oneName = knowledge({
  aliases: [["Lorn Courier", "The Courier of Lorn"]],
});

const COUNTS = {
  findVersions: (options: object) =>
    Math.max(
      ...(findVersions(comparison, options).disputes[0]?.versions ?? []).map(
        ({ origins }) => origins.length,
      ),
    ),
  competingHypotheses: (options: object) =>
    competingHypotheses(comparison, options).matrices[0]?.evidence.find(({ label }) =>
      label.startsWith("12"),
    )?.weight,
  findOmissions: (options: object) =>
    findOmissions(comparison, { minTellers: 1, ...options }).find(({ label }) =>
      label.includes("fire"),
    )?.tellers.length,
  weighComparison: (options: object) =>
    weighComparison(comparison, { independent: true, ...options }).items.find(({ item }) =>
      item.includes("fire"),
    )?.readings[0]?.sources.length,
};

describe.each(Object.entries(COUNTS))("%s()", (_, count) => {
  test("counts two accounts as two as long as nothing says that they are one", () => {
    expect(count({})).toBe(2);
  });

  test("counts accounts that copied each other once", () => {
    expect(count({ dependences: [copied] })).toBe(1);
    expect(count({ dependences: [{ ...copied, strength: 0.5 }] })).toBe(2);
    expect(count({ dependences: [{ ...copied, strength: 0.5 }], oneVoice: 0.5 })).toBe(1);
  });

  test("counts two names of one source once", () => {
    expect(count({ knowledge: oneName })).toBe(1);
  });
});

test("findUncorroborated() counts two names of one source once", () => {
  const papers = [told("p", "Lorn Courier", [FIRE]), told("q", "The Courier of Lorn", [FIRE])];
  const own = told("own", "our draft", [FIRE]);
  expect(findUncorroborated(own, papers, { minOrigins: 2 }).readings).toEqual([]);
  const { readings } = findUncorroborated(own, papers, { minOrigins: 2, knowledge: oneName });
  expect(readings).toHaveLength(1);
});

test("of two with one text, none is said to be the origin of the other", () => {
  const found = findCorroborations(comparison, { dependences: [copied] }).find(
    ({ locus, reading }) => locus.id.includes("fire") && reading.key === "happened",
  );
  expect(found?.origins).toMatchObject([
    { origin: "Lorn Courier", also: ["The Courier of Lorn"], narratives: ["a", "b"] },
  ]);
  expect(found?.explanation).toMatch(
    /go back to one origin, Lorn Courier or The Courier of Lorn\.$/,
  );
});

test("dependences that are none are refused in words", () => {
  for (const dependences of [3, [null], [{}]]) {
    expect(() => findCorroborations(comparison, { dependences } as never)).toThrow(
      /dependences are what reuseDependences\(\) and findSharedDetails\(\) give/,
    );
  }
});

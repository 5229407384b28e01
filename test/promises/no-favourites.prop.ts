import { test } from "@fast-check/vitest";
import { expect } from "vitest";
import type { Narrative } from "../../src/model/narrative.ts";
import { RELIABILITY_GRADES, SOURCE_KINDS } from "../../src/model/source.ts";
import { severalNarratives } from "../support/arbitraries.ts";
import { compareWithSharedBase } from "../support/compare-with-shared-base.ts";

/** What is found and how surely, without who says it. */
const verdicts = (narratives: readonly Narrative[]) =>
  compareWithSharedBase(narratives).findings.map(({ id, kind, verdict, score, self, rule }) => ({
    id,
    kind,
    verdict,
    score,
    self,
    rule,
  }));

test.prop([severalNarratives()])(
  "no source counts for more than another: what it is and how it is graded changes no verdict",
  (narratives) => {
    const graded = narratives.map((one, index): Narrative => {
      const kind = SOURCE_KINDS[index % SOURCE_KINDS.length] ?? null;
      const reliability = RELIABILITY_GRADES[index % RELIABILITY_GRADES.length] ?? null;
      const credibility = index % 2 === 0 ? 1 : 5;
      return {
        ...one,
        source: { ...one.source, kind, reliability, credibility, affiliation: "Ministry" },
      };
    });
    expect(verdicts(graded)).toStrictEqual(verdicts(narratives));
  },
);

test.prop([severalNarratives()])(
  "no source counts for more than another: other names of narrators change no verdict",
  (narratives) => {
    const names = new Map(
      [...new Set(narratives.map(({ source }) => source.name))].map((name, index) => [
        name,
        `Paper ${String.fromCharCode(90 - index)}`,
      ]),
    );
    const withoutQuoted = narratives.map((one) => ({
      ...one,
      claims: one.claims.map((claim) => ({ ...claim, source: null, via: [] })),
    }));
    const renamed = withoutQuoted.map(
      (one): Narrative => ({
        ...one,
        source: { ...one.source, name: names.get(one.source.name) ?? "" },
      }),
    );
    expect(verdicts(renamed)).toStrictEqual(verdicts(withoutQuoted));
  },
);

/** Words by which a reader would be told whom to believe. */
const BELIEF =
  /\b(?:true account|truthful|truth|correct|incorrect|wrong|false|fake|liars?|lied|reliable|unreliable|trustworthy|disproved|debunked|accurate)\b/i;

test.prop([severalNarratives()])("no finding says which account is true", (narratives) => {
  const { findings, notCompared } = compareWithSharedBase(narratives);
  const texts = [
    ...findings.flatMap(({ rule, explanation, assumptions }) => [
      rule,
      explanation,
      ...assumptions,
    ]),
    ...notCompared.map(({ reason }) => reason),
  ];
  for (const text of texts) expect(text).not.toMatch(BELIEF);
});

import { test } from "@fast-check/vitest";
import { expect } from "vitest";
import type { Narrative } from "../../src/model/narrative.ts";
import type { Reading } from "../../src/model/reading.ts";
import { severalNarratives } from "../support/arbitraries.ts";
import { compareWithSharedBase } from "../support/compare-with-shared-base.ts";

const supportsOf = (narratives: readonly Narrative[]) => {
  const { findings, notCompared, alignment } = compareWithSharedBase(narratives);
  const readings: readonly Reading[] = [
    ...findings.flatMap((finding) => finding.readings),
    ...notCompared.flatMap((pair) => pair.readings),
    ...alignment.rows.flatMap((row) => row.readings),
  ];
  return readings.flatMap((reading) => reading.support);
};

test.prop([severalNarratives({ quoted: true })])(
  "every quote behind a reading stands in its narrative's text where the span says",
  (narratives) => {
    const texts = new Map(narratives.map(({ id, text }) => [id, text]));
    for (const { narrative, evidence } of supportsOf(narratives)) {
      // Each claim of these narratives is quoted, so a voice without a quote has lost it.
      expect(evidence.length).toBeGreaterThan(0);
      for (const { start, end, quote } of evidence) {
        expect(texts.get(narrative)?.slice(start ?? -1, end ?? -1)).toBe(quote);
      }
    }
  },
);

test.prop([severalNarratives()])("what was not read from a text has no spans", (narratives) => {
  for (const { evidence } of supportsOf(narratives)) expect(evidence).toEqual([]);
});

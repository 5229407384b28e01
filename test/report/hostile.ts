import type { Comparison } from "../../src/model/comparison.ts";
import type { Reading } from "../../src/model/reading.ts";
import { BORDER_CLASH } from "./fixture.ts";

/** The reading with `words` for its label and its quotes. */
const reworded = (reading: Reading, words: string): Reading => ({
  ...reading,
  label: words,
  support: reading.support.map((one) => ({
    ...one,
    source: words,
    evidence: [{ start: null, end: null, quote: words }],
  })),
});

/**
 * The border clash with `words` wherever an account, a rule or a question can bring words of its
 * own: labels, quotes, names, titles, topics, reasons.
 */
export const withWords = (words: string): Comparison => ({
  ...BORDER_CLASH,
  narratives: BORDER_CLASH.narratives.map((narrative) => ({
    ...narrative,
    title: words,
    source: { ...narrative.source, name: words, affiliation: words },
  })),
  alignment: {
    ...BORDER_CLASH.alignment,
    events: BORDER_CLASH.alignment.events.map((event) => ({
      ...event,
      label: words,
      match: { ...event.match, doubts: [words] },
    })),
    rows: BORDER_CLASH.alignment.rows.map((row) => ({
      ...row,
      locus: { ...row.locus, topic: words, question: words },
      readings: row.readings.map((reading) => reworded(reading, words)),
    })),
    nearMisses: BORDER_CLASH.alignment.nearMisses.map((miss) => ({ ...miss, reason: words })),
  },
  findings: BORDER_CLASH.findings.map((finding) => ({
    ...finding,
    rule: words,
    explanation: words,
    assumptions: [words],
    // One side keeps its own words, so that there is a difference to mark.
    readings: [reworded(finding.readings[0], words), finding.readings[1]] as const,
  })),
  notCompared: BORDER_CLASH.notCompared.map((pair) => ({ ...pair, reason: words })),
});

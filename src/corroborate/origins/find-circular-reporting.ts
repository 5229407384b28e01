import { compareText } from "../../align/compare-text.ts";
import { commitment } from "../../judge/gates/committed.ts";
import { createKnowledgeBase } from "../../knowledge/create-knowledge-base.ts";
import { knowledge as declareKnowledge } from "../../knowledge/knowledge-builder.ts";
import { checkIsComparison } from "../../model/check/check-is-comparison.ts";
import { checkOptions, type OptionKeys } from "../../model/check/check-options.ts";
import type { CircularReporting, ReadingRef } from "../../model/circular-reporting.ts";
import type { Comparison } from "../../model/comparison.ts";
import { createCitationRegister } from "./collect-citations.ts";
import { createLoopRegister } from "./collect-loops.ts";
import { createRootRegister } from "./collect-roots.ts";
import { type OriginTraceOptions, traceOrigins } from "./create-origin-trace.ts";

/** Options of {@link findCircularReporting}. */
export interface FindCircularReportingOptions extends OriginTraceOptions {}

const KEYS: OptionKeys<FindCircularReportingOptions> = {
  knowledge: true,
  dependences: true,
  oneVoice: true,
};

/**
 * Finds support that only looks like support: sources that go back to each other on one reading, and
 * accounts that go back to one origin though outlets or named sources differ.
 *
 * A loop is one only if all its citations are on one reading: that two papers cite each other on two
 * things is how papers work. The loop is closed by the citation that came out last, where dates are
 * known. What goes round counts for nothing in `findCorroborations`, unless it comes in from outside or
 * one of the loop said it before all of its citations.
 *
 * Linear in the supports of all readings where there are no loops, see {@link CircularReporting} for
 * the bound where there are.
 *
 * @param comparison - From `compare`. Not changed.
 * @param options - See {@link FindCircularReportingOptions}.
 * @throws TypeError for what is no comparison, and when options are no object or `knowledge` is none.
 * @example Two papers that quote each other
 * ```ts
 * import assert from "node:assert/strict";
 * import { compare, findCircularReporting, narrative } from "rashomon";
 *
 * const claims = [{ predicate: "capture", agent: "Rovers", theme: "the bridge", event: "bridge" }];
 * const comparison = compare([
 *   narrative({ source: "Courier", via: ["Herald"], publishedAt: "2024-03-01", claims }),
 *   narrative({ source: "Herald", via: ["Courier"], publishedAt: "2024-03-02", claims }),
 * ]);
 * const [loop] = findCircularReporting(comparison).loops;
 * assert.equal(loop?.closing.from, "Courier");
 * assert.deepEqual(loop?.outside, []);
 * ```
 */
export function findCircularReporting(
  comparison: Comparison,
  options: FindCircularReportingOptions = {},
): CircularReporting {
  const given = checkOptions(options, "find circular reporting", KEYS);
  checkIsComparison(comparison, "find circular reporting");
  const { knowledge = declareKnowledge(), ...rest } = given;
  const trace = traceOrigins(comparison, createKnowledgeBase(knowledge), rest);
  const citations = createCitationRegister();
  const loops = createLoopRegister();
  const roots = createRootRegister();
  const readings = comparison.alignment.rows.flatMap(({ locus, readings: all }) =>
    all.map((reading) => ({ locus, reading })),
  );
  for (const { locus, reading } of readings) {
    const supports = reading.support.filter((one) => commitment(one) !== "none");
    const traced = trace.trace(supports);
    const label = `${locus.question} ${reading.label}`;
    const ref: ReadingRef = { locus: locus.id, key: reading.key, label };
    citations.add(trace.chainsOf(reading.support));
    loops.add(traced, ref);
    roots.add(traced, ref);
  }
  const found = loops.all();
  return {
    loops: [...found.loops].sort((left, right) => compareText(left.id, right.id)),
    complete: found.complete,
    commonRoots: roots.all(),
    citations: citations.all(),
  };
}

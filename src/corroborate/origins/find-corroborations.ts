import { compareText } from "../../align/compare-text.ts";
import { commitment } from "../../judge/gates/committed.ts";
import { createKnowledgeBase } from "../../knowledge/create-knowledge-base.ts";
import type { KnowledgeBase } from "../../knowledge/knowledge-base.ts";
import { knowledge as declareKnowledge } from "../../knowledge/knowledge-builder.ts";
import type { Locus } from "../../model/alignment.ts";
import { checkIsComparison } from "../../model/check/check-is-comparison.ts";
import { checkOptions, type OptionKeys } from "../../model/check/check-options.ts";
import type { Comparison } from "../../model/comparison.ts";
import type { Corroboration } from "../../model/corroboration.ts";
import { type Dependence, ONE_VOICE } from "../../model/dependence.ts";
import type { Reading, Support } from "../../model/reading.ts";
import { createIsCorrected } from "../create-is-corrected.ts";
import { type OriginTrace, type OriginTraceOptions, traceOrigins } from "./create-origin-trace.ts";
import { explainCorroboration } from "./explain-corroboration.ts";
import { explainOneVoice } from "./explain-one-voice.ts";
import { findDoubts } from "./find-doubts.ts";
import { byName } from "./origin-groups.ts";
import { readingId } from "./reading-id.ts";
import { toSourceChains } from "./to-source-chains.ts";

/** Options of {@link findCorroborations}. */
export interface FindCorroborationsOptions extends OriginTraceOptions {}

const KEYS: OptionKeys<FindCorroborationsOptions> = {
  knowledge: true,
  dependences: true,
  oneVoice: true,
};

/**
 * Finds who stands behind each reading that several voices give, and how many of them are independent
 * as far as it is stated: every chain is collapsed to its origin first, a loop counts for nothing, and
 * what makes two accounts one voice is given with its reason and the words that show it.
 *
 * A carrier is not an origin: two people in one newspaper are two. Two anonymous sources are one only
 * where one outlet cites both under one description. A voice that is not committed to what it says
 * (a plan, a rumour, a possibility) or has corrected it since supports nothing. It does not say whether a reading is true.
 *
 * Linear in the supports of all readings and the pairs of account and origin.
 *
 * @param comparison - From `compare`. Not changed.
 * @param options - See {@link FindCorroborationsOptions}.
 * @returns One a reading that at least two voices give, those with most origins first, then by id.
 * @throws TypeError for what is no comparison, and when options are no object or `knowledge` is none.
 * @example Two newspapers, one source
 * ```ts
 * import assert from "node:assert/strict";
 * import { compare, findCorroborations, narrative } from "rashomon";
 *
 * const claims = [{ predicate: "capture", agent: "Rovers", theme: "the bridge", event: "bridge" }];
 * const comparison = compare([
 *   narrative({ id: "a", source: "Jo Poe", via: ["Courier"], claims }),
 *   narrative({ id: "b", source: "Jo Poe", via: ["Herald"], claims }),
 * ]);
 * const [first] = findCorroborations(comparison);
 * assert.deepEqual(first?.outlets, ["Courier", "Herald"]);
 * assert.deepEqual(first?.origins.map(({ origin }) => origin), ["Jo Poe"]);
 * assert.equal(first?.independent, false);
 * ```
 */
export function findCorroborations(
  comparison: Comparison,
  options: FindCorroborationsOptions = {},
): readonly Corroboration[] {
  const given = checkOptions(options, "find corroborations", KEYS);
  checkIsComparison(comparison, "find corroborations");
  const { knowledge = declareKnowledge(), dependences = [], oneVoice = ONE_VOICE } = given;
  const base = createKnowledgeBase(knowledge);
  const trace = traceOrigins(comparison, base, { dependences, oneVoice });
  const weak = dependences.filter(({ strength }) => strength < oneVoice);
  return comparison.alignment.rows
    .flatMap((row) => {
      const isCorrected = createIsCorrected(row);
      return row.readings.flatMap((reading) => {
        const standing = withoutCorrected(reading.support, isCorrected);
        return corroborate(row.locus, { ...reading, support: standing }, { trace, base, weak });
      });
    })
    .sort(
      (left, right) => right.origins.length - left.origins.length || compareText(left.id, right.id),
    );
}

/** What a source has said again since stands; what it has taken back supports nothing. */
function withoutCorrected(
  support: readonly Support[],
  isCorrected: (one: Support) => boolean,
): readonly Support[] {
  const repeated = new Set(
    support.filter((one) => !isCorrected(one)).map(({ sourceKey }) => sourceKey),
  );
  return support.filter((one) => repeated.has(one.sourceKey) || !isCorrected(one));
}

interface Context {
  readonly trace: OriginTrace;
  readonly base: KnowledgeBase;
  readonly weak: readonly Dependence[];
}

function corroborate(
  locus: Locus,
  given: Reading,
  { trace, base, weak }: Context,
): readonly Corroboration[] {
  const support = given.support.filter((one) => commitment(one) !== "none");
  if (new Set(support.map(voiceOf)).size < 2) return [];
  const reading = { ...given, support };
  const traced = trace.trace(support);
  const origins = [...traced.groups].sort(byName);
  const outlets = traced.chains.map(({ nodes }) => nodes[0]?.source.name ?? "");
  const found = {
    id: readingId("corroboration", locus, reading),
    locus,
    reading,
    outlets: [...new Set(outlets)].sort(compareText),
    origins,
    independent: origins.length > 1,
    chains: toSourceChains(traced, support),
    circular: traced.circular,
    dependences: explainOneVoice(traced, support),
    doubts: findDoubts(traced, support, base, weak),
  };
  return [{ ...found, explanation: explainCorroboration(found) }];
}

function voiceOf({ narrative, sourceKey }: Reading["support"][number]): string {
  return JSON.stringify([narrative, sourceKey]);
}

import { findCertaintyInflation } from "./corroborate/certainty/find-certainty-inflation.ts";
import {
  type FindSharedDetailsOptions,
  findSharedDetails,
} from "./corroborate/details/find-shared-details.ts";
import { type FindFramingOptions, findFraming } from "./corroborate/framing/find-framing.ts";
import {
  type FindOmissionsOptions,
  findOmissions,
} from "./corroborate/omissions/find-omissions.ts";
import type { OriginTraceOptions } from "./corroborate/origins/create-origin-trace.ts";
import { findCircularReporting } from "./corroborate/origins/find-circular-reporting.ts";
import { findCorroborations } from "./corroborate/origins/find-corroborations.ts";
import { findMisquotations } from "./corroborate/quotes/find-misquotations.ts";
import { findTextReuse } from "./corroborate/reuse/find-text-reuse.ts";
import { reuseDependences } from "./corroborate/reuse/reuse-dependences.ts";
import type { TextReuseOptions } from "./corroborate/reuse/reuse-options.ts";
import { knowledge as declareKnowledge } from "./knowledge/knowledge-builder.ts";
import type { Appraisal } from "./model/appraisal.ts";
import { checkIsComparison } from "./model/check/check-is-comparison.ts";
import { checkOptions, type OptionKeys } from "./model/check/check-options.ts";
import type { Comparison } from "./model/comparison.ts";
import { type WeighComparisonOptions, weighComparison } from "./resolve/belief/weigh-comparison.ts";
import { competingHypotheses } from "./resolve/hypotheses/competing-hypotheses.ts";
import { findVersions } from "./resolve/versions/find-versions.ts";
import type { FindVersionsOptions } from "./resolve/versions/find-versions-options.ts";

/** Options of {@link appraise}: what holds for all of it, then those of the single functions by name. */
export interface AppraiseOptions extends OriginTraceOptions {
  /** Of `findTextReuse`. */
  readonly textReuse?: TextReuseOptions;
  /** Of `findSharedDetails`. */
  readonly sharedDetails?: FindSharedDetailsOptions;
  /** Of `findOmissions`. */
  readonly omissions?: Omit<FindOmissionsOptions, keyof OriginTraceOptions>;
  /** Of `findFraming`. */
  readonly framing?: Omit<FindFramingOptions, "knowledge">;
  /** Of `findVersions` and `competingHypotheses`. */
  readonly versions?: Omit<FindVersionsOptions, keyof OriginTraceOptions>;
  /** Of `weighComparison`. */
  readonly belief?: Omit<WeighComparisonOptions, keyof OriginTraceOptions>;
}

const KEYS: OptionKeys<AppraiseOptions> = {
  knowledge: true,
  dependences: true,
  oneVoice: true,
  textReuse: true,
  sharedDetails: true,
  omissions: true,
  framing: true,
  versions: true,
  belief: true,
};

/**
 * Appraises a comparison: runs every analysis once and gives all results as one value, which
 * `toText` and `toMarkdown` show under `appraisal`.
 *
 * What is found of copied text and of shared details is taken into account where independent voices
 * are counted, beside the `dependences` you give. It does not say who is right: corroborated by many
 * is not true, and belief stands beside the plain vote.
 *
 * Pure. The order of the accounts does not matter, but for rounding in the belief. The cost is that
 * of the functions; all are near linear but for what they bound and say so.
 *
 * @param comparison - From `compare`. Not changed.
 * @param options - See {@link AppraiseOptions}.
 * @returns Plain JSON: `JSON.stringify` saves it.
 * @throws TypeError for what is no comparison and when `options` or options in it are no object, RangeError as the functions do.
 * @example Two newspapers, one source
 * ```ts
 * import assert from "node:assert/strict";
 * import { appraise, compare, narrative } from "rashomon";
 * import { toText } from "rashomon/report";
 *
 * const told = (id: string, source: string, via: string[], agent: string) =>
 *   narrative({ id, source, via, claims: [{ predicate: "capture", agent, theme: "the bridge", event: "b" }] });
 * const comparison = compare([
 *   told("a", "Jo Poe", ["Courier"], "Rovers"),
 *   told("b", "Jo Poe", ["Herald"], "Rovers"),
 *   told("c", "the army", [], "Guards"),
 * ]);
 * const appraisal = appraise(comparison);
 * const rovers = appraisal.corroborations.find(({ reading }) => reading.label === "Rovers");
 * assert.equal(rovers?.independent, false);
 * assert.match(toText(comparison, { appraisal }), /WHO STANDS BEHIND WHAT/);
 * ```
 */
export function appraise(comparison: Comparison, options: AppraiseOptions = {}): Appraisal {
  const { dependences: given = [], oneVoice, ...stages } = checkStages(options);
  checkIsComparison(comparison, "appraise");
  const common = { knowledge: stages.knowledge ?? declareKnowledge() };
  const textReuse = findTextReuse(comparison, { ...stages.textReuse, ...common });
  const dependences = [
    ...given,
    ...reuseDependences(comparison, textReuse),
    ...findSharedDetails(comparison, stages.sharedDetails),
  ];
  const origins = { ...common, dependences, ...(oneVoice === undefined ? {} : { oneVoice }) };
  const versions = { ...stages.versions, ...origins };
  return {
    corroborations: findCorroborations(comparison, origins),
    circularReporting: findCircularReporting(comparison, origins),
    certaintyInflation: findCertaintyInflation(comparison, common),
    textReuse,
    dependences,
    misquotations: findMisquotations(comparison, common),
    omissions: findOmissions(comparison, { ...stages.omissions, ...origins }),
    framing: findFraming(comparison, { ...stages.framing, ...common }),
    versions: findVersions(comparison, versions),
    hypotheses: competingHypotheses(comparison, versions),
    belief: weighComparison(comparison, { ...stages.belief, ...origins }),
  };
}

/** A single analysis would not notice: what it gets is spread into an object. */
function checkStages(options: AppraiseOptions): AppraiseOptions {
  const { textReuse, sharedDetails, omissions, framing, versions, belief } = checkOptions(
    options,
    "appraise",
    KEYS,
  );
  const stages = { textReuse, sharedDetails, omissions, framing, versions, belief };
  for (const [name, given] of Object.entries(stages)) {
    if (given !== undefined) checkOptions(given, `appraise ${name}`);
  }
  return options;
}

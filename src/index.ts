export { type AlignOptions, align } from "./align/align.ts";
export {
  type AlignmentExplanation,
  type ExplainedFeature,
  explainAlignment,
} from "./align/similarity/explain-alignment.ts";
export {
  groupClaims,
  type SimilarityOptions,
} from "./align/similarity/group-claims.ts";
export { type AppraiseOptions, appraise } from "./appraise.ts";
export { assertCorroborated } from "./assert-corroborated.ts";
export { assertNoContradiction } from "./assert-no-contradiction.ts";
export type { ContradictionError, CorroborationError } from "./assertions/assertion-error.ts";
export type { UncorroboratedReading } from "./assertions/select-uncorroborated.ts";
export type { Telling, TellingReader } from "./assertions/telling.ts";
export {
  type CompareRevisionsOptions,
  compareRevisions,
} from "./change/revisions/compare-revisions.ts";
export { compareRuns } from "./change/runs/compare-runs.ts";
export { type CompareOptions, compare, compareAsync } from "./compare.ts";
export {
  type FindCertaintyInflationOptions,
  findCertaintyInflation,
} from "./corroborate/certainty/find-certainty-inflation.ts";
export {
  type FindSharedDetailsOptions,
  findSharedDetails,
} from "./corroborate/details/find-shared-details.ts";
export { type FindFramingOptions, findFraming } from "./corroborate/framing/find-framing.ts";
export {
  type FindOmissionsOptions,
  findOmissions,
} from "./corroborate/omissions/find-omissions.ts";
export type { OriginTraceOptions } from "./corroborate/origins/create-origin-trace.ts";
export {
  type FindCircularReportingOptions,
  findCircularReporting,
} from "./corroborate/origins/find-circular-reporting.ts";
export {
  type FindCorroborationsOptions,
  findCorroborations,
} from "./corroborate/origins/find-corroborations.ts";
export {
  type FindMisquotationsOptions,
  findMisquotations,
} from "./corroborate/quotes/find-misquotations.ts";
export {
  type FindTextReuseOptions,
  findTextReuse,
} from "./corroborate/reuse/find-text-reuse.ts";
export { reuseDependences } from "./corroborate/reuse/reuse-dependences.ts";
export type { TextReuseOptions } from "./corroborate/reuse/reuse-options.ts";
export { textReuse } from "./corroborate/reuse/text-reuse.ts";
export {
  type DraftContradictions,
  type FindContradictionsOptions,
  findContradictions,
} from "./find-contradictions.ts";
export {
  type DraftUncorroborated,
  type FindUncorroboratedOptions,
  findUncorroborated,
} from "./find-uncorroborated.ts";
export { DEFAULT_DETECTORS } from "./judge/default-detectors.ts";
export { describeFinding } from "./judge/describe-finding.ts";
export type { Change, Detection, Detector, ReadingPair, Stop } from "./judge/detector.ts";
export { type Judgement, type JudgeOptions, judge } from "./judge/judge.ts";
export type { EntityRelation, JudgeContext } from "./judge/judge-context.ts";
export type {
  KnowledgeInput,
  PairsInput,
  PredicateInput,
} from "./knowledge/builder/knowledge-input.ts";
export type * from "./knowledge/concepts.ts";
export type { KnowledgeBase } from "./knowledge/knowledge-base.ts";
export { knowledge } from "./knowledge/knowledge-builder.ts";
export type * from "./knowledge/relations.ts";
export type * from "./model/alignment.ts";
export type * from "./model/appraisal.ts";
export { BELIEF_METHODS, type BeliefMethod } from "./model/belief-method.ts";
export type * from "./model/certainty-inflation.ts";
export type * from "./model/checked-quotation.ts";
export type * from "./model/circular-reporting.ts";
export type * from "./model/claim.ts";
export type { Comparison } from "./model/comparison.ts";
export type * from "./model/corroboration.ts";
export type * from "./model/dependence.ts";
export type * from "./model/entailment.ts";
export type * from "./model/entity.ts";
export type * from "./model/event-time.ts";
export type * from "./model/evidence-span.ts";
export type * from "./model/finding.ts";
export type * from "./model/finding-kind.ts";
export type * from "./model/framing.ts";
export {
  type DroppedPart,
  type GroundingResult,
  type GroundNarrativeOptions,
  groundNarrative,
} from "./model/ground-narrative.ts";
export type {
  GROUNDING_STATUSES,
  GroundedClaim,
  GroundingStatus,
} from "./model/grounding/ground-claim.ts";
export type {
  GroundedQuote,
  QUOTE_STATUSES,
  QuoteStatus,
  TextRange,
} from "./model/grounding/grounded-quote.ts";
export type * from "./model/hypotheses.ts";
export type * from "./model/ids.ts";
export type { Issue } from "./model/issue.ts";
export type * from "./model/json.ts";
export type * from "./model/knowledge.ts";
export type * from "./model/narrative.ts";
export type * from "./model/narrative-builder/claim-input.ts";
export { narrative } from "./model/narrative-builder/narrative.ts";
export type * from "./model/narrative-builder/narrative-input.ts";
export type * from "./model/narrative-builder/part-inputs.ts";
export type * from "./model/omission.ts";
export { parseNarrative } from "./model/parse-narrative.ts";
export type { ParseResult } from "./model/parse-result.ts";
export type * from "./model/place.ts";
export type * from "./model/quantity.ts";
export type * from "./model/reading.ts";
export type * from "./model/reading-value.ts";
export type * from "./model/revision-changes.ts";
export type * from "./model/role.ts";
export type * from "./model/run-changes.ts";
export type * from "./model/scoped-participant.ts";
export type * from "./model/slot.ts";
export type * from "./model/source.ts";
export type * from "./model/text-reuse.ts";
export type * from "./model/version.ts";
export type * from "./model/weighed-readings.ts";
export type * from "./model/word-lexicon.ts";
export * from "./report/index.ts";
export type { AdmiraltyGrade, SourcedValue } from "./resolve/belief/sourced-value.ts";
export { type WeighComparisonOptions, weighComparison } from "./resolve/belief/weigh-comparison.ts";
export { type WeighReadingsOptions, weighReadings } from "./resolve/belief/weigh-readings.ts";
export { competingHypotheses } from "./resolve/hypotheses/competing-hypotheses.ts";
export { findVersions } from "./resolve/versions/find-versions.ts";
export type { FindVersionsOptions } from "./resolve/versions/find-versions-options.ts";

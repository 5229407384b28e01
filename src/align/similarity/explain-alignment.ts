import { createKnowledgeBase } from "../../knowledge/create-knowledge-base.ts";
import { knowledge } from "../../knowledge/knowledge-builder.ts";
import type { ClaimRef } from "../../model/alignment.ts";
import type { Narrative } from "../../model/narrative.ts";
import { checkNarrativeIds } from "../check-narrative-ids.ts";
import { type ClaimMatch, isCertain, isOneEvent, matchClaims } from "../events/match-claims.ts";
import type { SimilarityOptions } from "./group-claims.ts";
import { describeFeature, PAIR_FEATURES } from "./pair-feature-table.ts";
import { createPairFeatures } from "./pair-features.ts";
import type { SimilarityClaim } from "./similarity-claim.ts";
import { createSimilarityCorpus, type SimilarityCorpus } from "./similarity-corpus.ts";
import { probabilityOf, readModel } from "./similarity-model.ts";
import { SIMILARITY_MODEL } from "./similarity-model-table.ts";

/** Something that speaks for or against two claims being about one event. */
export interface ExplainedFeature {
  /** In words. */
  readonly feature: string;
  /** Positive for one event, negative for two. */
  readonly weight: number;
}

/** Why two claims are, or are not, about one event. */
export interface AlignmentExplanation {
  /** What `align` weighs: evidence, their sum, and what follows for the two claims alone. */
  readonly align: {
    readonly evidence: readonly ExplainedFeature[];
    readonly score: number;
    /** What makes them two events whatever the score; `null` when nothing does. */
    readonly ruledOut: string | null;
    /** Whether a common participant, place or declaration ties them. */
    readonly tied: boolean;
    readonly decision: "one event" | "probably one event" | "two events";
  };
  /** What `groupClaims` weighs, and the probability that follows. */
  readonly similarity: {
    readonly features: readonly ExplainedFeature[];
    readonly sameStory: boolean;
    readonly probability: number;
    /** From this probability on two claims alone would be grouped. */
    readonly threshold: number;
    readonly decision: "one event" | "two events";
  };
}

/**
 * Shows by what two claims are, or are not, taken for one event: the evidence of `align` and the
 * features of `groupClaims`, with their weights. Both look at groups as well, so that a third claim
 * can decide otherwise.
 *
 * @param narratives - The accounts that were compared: what words tell depends on all of them.
 * @param left - A claim of one of them.
 * @param right - Another.
 * @param options - As given to `align`.
 * @throws RangeError when two narratives have the same id, or a claim is in none of them.
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { explainAlignment, narrative } from "rashomon";
 *
 * const told = (source: string) =>
 *   narrative({ source, claims: [{ predicate: "attack", agent: "Taliban", place: "Herat", time: "2021-12-01" }] });
 * const [one, other] = [told("A"), told("B")];
 * const claimOf = ({ id, claims: [claim] }: typeof one) => ({ narrative: id, claim: claim?.id ?? "" });
 * const { align } = explainAlignment([one, other], claimOf(one), claimOf(other));
 * assert.equal(align.decision, "one event");
 * ```
 */
export function explainAlignment(
  narratives: readonly Narrative[],
  left: { readonly [Key in keyof ClaimRef]: string },
  right: { readonly [Key in keyof ClaimRef]: string },
  options: SimilarityOptions = {},
): AlignmentExplanation {
  checkNarrativeIds(narratives);
  const lexicon = options.lexicon ?? null;
  const base = createKnowledgeBase(options.knowledge ?? knowledge(), lexicon);
  const corpus = createSimilarityCorpus(narratives, base, lexicon);
  const [one, other] = [findClaim(corpus, left), findClaim(corpus, right)];
  return {
    align: explainMatch(matchClaims(one.record, other.record, corpus.relations)),
    similarity: explainSimilarity(one, other, corpus),
  };
}

function findClaim(
  { claims }: SimilarityCorpus,
  ref: { readonly narrative: string; readonly claim: string },
): SimilarityClaim {
  const found = claims.find(
    ({ record }) => record.narrative.id === ref.narrative && record.claim.id === ref.claim,
  );
  if (found === undefined) {
    throw new RangeError(`There is no claim ${ref.claim} in a narrative ${ref.narrative}`);
  }
  return found;
}

function explainMatch(match: ClaimMatch): AlignmentExplanation["align"] {
  const isOne = isOneEvent(match);
  return {
    evidence: match.evidence.map(({ text, weight }) => ({ feature: text, weight })),
    score: match.score,
    ruledOut: match.ruledOut,
    tied: match.anchored,
    decision: isOne ? (isCertain(match) ? "one event" : "probably one event") : "two events",
  };
}

function explainSimilarity(
  one: SimilarityClaim,
  other: SimilarityClaim,
  corpus: SimilarityCorpus,
): AlignmentExplanation["similarity"] {
  const { threshold } = SIMILARITY_MODEL;
  const values = createPairFeatures(corpus)(one, other);
  const trees = readModel(SIMILARITY_MODEL);
  const sameStory = one.story === other.story;
  const probability = sameStory ? probabilityOf(trees.sum(values)) : 0;
  return {
    features: explainFeatures(values, trees),
    sameStory,
    probability: Math.round(1000 * probability) / 1000,
    threshold,
    decision: probability > threshold ? "one event" : "two events",
  };
}

/** Those that the trees ask for, what weighs most first. */
function explainFeatures(
  values: readonly number[],
  trees: ReturnType<typeof readModel>,
): readonly ExplainedFeature[] {
  const { shares } = trees.shares(values);
  return PAIR_FEATURES.map((row, index) => ({
    feature: describeFeature(row, values[index] ?? 0),
    weight: Math.round(100 * (shares[index] ?? 0)) / 100,
  }))
    .filter(({ weight }) => weight !== 0)
    .sort((left, right) => Math.abs(right.weight) - Math.abs(left.weight));
}

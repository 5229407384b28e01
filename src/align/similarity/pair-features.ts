import { type Side, sideOfRole } from "../events/match-participants.ts";
import type { ClaimRecord, Filler } from "../records/claim-record.ts";
import type { EntityProfile } from "../records/entity-profile.ts";
import { PARTICIPANT_MATCHES, PLACE_RELATIONS, PREDICATE_RELATIONS } from "./pair-feature-table.ts";
import type { SimilarityClaim } from "./similarity-claim.ts";
import type { SimilarityCorpus } from "./similarity-corpus.ts";
import { siteFeatures } from "./site-features.ts";
import { type WordSet, type WordVector, wordCosine } from "./word-weights.ts";

/** Tells what two claims have in common: a number for each of `PAIR_FEATURES`, in their order. */
export type PairFeatures = (left: SimilarityClaim, right: SimilarityClaim) => readonly number[];

/** How near two predicates are, as indexes of `PREDICATE_GROUPS`. */
const UNRELATED = 0;
const KIN = 1;
const SAME = 2;
const STEM = 3;

/** A value that nothing is known of. */
const UNKNOWN = -1;

/**
 * Makes the features of pairs of claims: predicate, participants, place, time, and neighbours (words
 * and other events of both sentences and both narratives). Symmetric.
 */
export function createPairFeatures(corpus: SimilarityCorpus): PairFeatures {
  return (left, right) => {
    const { relation } = corpus.relations.predicates(left.record.concept, right.record.concept);
    const group = groupOf(left, right, relation);
    return [
      group,
      indexIn(PREDICATE_RELATIONS, symmetric(relation)),
      ...predicates(left, right, corpus, group),
      Number(left.record.concept.speech) + Number(right.record.concept.speech),
      Number(left.record.claim.polarity !== right.record.claim.polarity),
      ...participants(left.record, right.record, corpus),
      ...setting(left.record, right.record, corpus),
      ...words(left, right, corpus),
      ...events(left, right, corpus, group),
      ...telling(left, right),
      ...uses(left, right, corpus, group),
      ...kinship(left, right, corpus, group),
      ...siteFeatures(left, right),
    ];
  };
}

function symmetric(relation: string): string {
  return relation === "narrower" || relation === "broader" ? "wider" : relation;
}

/** 0 for what is not in the list. */
function indexIn(names: readonly string[], name: string): number {
  return Math.max(0, names.indexOf(name));
}

function groupOf(left: SimilarityClaim, right: SimilarityClaim, relation: string): number {
  if (left.stem === right.stem) return STEM;
  if (relation === "same") return SAME;
  return relation === "unrelated" || relation === "rival" ? UNRELATED : KIN;
}

function predicates(
  left: SimilarityClaim,
  right: SimilarityClaim,
  corpus: SimilarityCorpus,
  group: number,
): number[] {
  const prefix = commonPrefix(left.stem, right.stem);
  if (group === STEM) return [prefix, 1, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN];
  const pair = corpus.stemUses.pair(left, right);
  return [
    prefix,
    corpus.senses.likeness(left.record.claim.predicate, right.record.claim.predicate),
    pair.sentences,
    pair.narratives,
    pair.words,
    pair.participants,
  ];
}

function kinship(
  left: SimilarityClaim,
  right: SimilarityClaim,
  { kin, stemUses }: SimilarityCorpus,
  group: number,
): number[] {
  if (group === STEM) return [1, UNKNOWN, UNKNOWN];
  const { near, frame } = stemUses.pair(left, right);
  return [kin(left.record.claim.predicate, right.record.claim.predicate), near, frame];
}

function commonPrefix(left: string, right: string): number {
  let common = 0;
  while (common < left.length && left[common] === right[common]) common += 1;
  return common;
}

function sharesWord(left: EntityProfile, right: EntityProfile): boolean {
  return left.wordKeys.some((key) => right.wordKeys.includes(key));
}

type Match = (typeof PARTICIPANT_MATCHES)[number];

function matchOf(left: Filler, right: Filler, { relations }: SimilarityCorpus): Match {
  const [one, other] = [left.profile, right.profile];
  const relation = relations.entities(one, other);
  if (relation === "same" || relation === "akin")
    return one.named && other.named ? "name" : "label";
  if (relation === "narrower" || relation === "broader" || sharesWord(one, other)) return "words";
  if (relation === "disjoint") return "apart";
  return relations.nouns(one, other) === null ? "differ" : "nouns";
}

/** The best match, as a value of the feature; `UNKNOWN` without fillers. */
function bestMatch(
  left: readonly Filler[],
  right: readonly Filler[],
  corpus: SimilarityCorpus,
): number {
  let best = UNKNOWN;
  for (const one of left) {
    for (const other of right) {
      best = Math.max(best, indexIn(PARTICIPANT_MATCHES, matchOf(one, other, corpus)) - 1);
    }
  }
  return best;
}

const LABEL = PARTICIPANT_MATCHES.indexOf("label") - 1;

function participants(left: ClaimRecord, right: ClaimRecord, corpus: SimilarityCorpus): number[] {
  const of = ({ deciding }: ClaimRecord, side: Side): readonly Filler[] =>
    deciding.filter(({ role }) => sideOfRole(role) === side);
  const match = (one: Side, other: Side) => bestMatch(of(left, one), of(right, other), corpus);
  const crosses = match("actor", "affected") >= LABEL || match("affected", "actor") >= LABEL;
  return [match("actor", "actor"), match("affected", "affected"), Number(crosses)];
}

function setting(left: ClaimRecord, right: ClaimRecord, { relations }: SimilarityCorpus): number[] {
  const place =
    left.place === null || right.place === null
      ? UNKNOWN
      : indexIn(PLACE_RELATIONS, symmetric(relations.places(left.place, right.place))) - 1;
  if (left.time === null || right.time === null) return [place, UNKNOWN];
  const weight = relations
    .timeEvidence(left.time, right.time)
    .evidence.reduce((sum, one) => sum + one.weight, 0);
  return [place, Number(weight > 0)];
}

function cosineIfAny(left: WordVector, right: WordVector, without: readonly string[]): number {
  if (left.weights.size === 0 || right.weights.size === 0) return UNKNOWN;
  return wordCosine(left, right, without);
}

function words(left: SimilarityClaim, right: SimilarityClaim, corpus: SimilarityCorpus): number[] {
  const without = left.stem === right.stem ? [left.stem] : [left.stem, right.stem];
  const [one, other] = [left.record.narrative.id, right.record.narrative.id];
  return [
    cosineIfAny(left.participantWords, right.participantWords, []),
    cosineIfAny(left.near.among, right.near.among, without),
    cosineIfAny(left.near.inStory, right.near.inStory, without),
    wordCosine(left.sentenceWords.among, right.sentenceWords.among, without),
    wordCosine(left.sentenceWords.inStory, right.sentenceWords.inStory, without),
    one === other ? 1 : corpus.narrativeLikeness(one, other),
    matchFigures(left.figures, right.figures),
  ];
}

function matchFigures(left: WordSet, right: WordSet): number {
  if (left.size === 0 || right.size === 0) return 0;
  for (const figure of left) if (right.has(figure)) return 1;
  return -1;
}

/** Other events of the two sentences and narratives. */
function events(
  left: SimilarityClaim,
  right: SimilarityClaim,
  corpus: SimilarityCorpus,
  group: number,
): number[] {
  const [one, other] = [corpus.sentenceStems(left.sentence), corpus.sentenceStems(right.sentence)];
  let shared = 0;
  for (const stem of one) {
    if (stem !== left.stem && stem !== right.stem && other.has(stem)) shared += 1;
  }
  const both = Math.min(2, shared);
  if (group === STEM) return [both, 0, 0, 0];
  const far = [left, right].map(({ record }) => corpus.narrativeStems(record.narrative.id));
  return [
    both,
    Number(one.has(right.stem)) + Number(other.has(left.stem)),
    Number(far[0]?.has(right.stem) === true) + Number(far[1]?.has(left.stem) === true),
    Number(left.words.has(right.stem) || right.words.has(left.stem)),
  ];
}

function telling(left: SimilarityClaim, right: SimilarityClaim): number[] {
  return [
    Number(left.record.order === 0) + Number(right.record.order === 0),
    Number(left.record.narrative.id === right.record.narrative.id),
    Number(left.sentence === right.sentence),
  ];
}

/** How common and how ambiguous the predicates are. */
function uses(
  left: SimilarityClaim,
  right: SimilarityClaim,
  { stemUses, senses }: SimilarityCorpus,
  group: number,
): number[] {
  const [one, other] = [stemUses.use(left), stemUses.use(right)];
  const [first, second] = [left.record.claim.predicate, right.record.claim.predicate];
  const counts = [senses.count(first), senses.count(second)];
  return [
    Math.min(one.share, other.share),
    Math.max(one.share, other.share),
    Math.max(one.repeated, other.repeated),
    Math.min(one.repeated, other.repeated),
    group === STEM ? one.likeness : UNKNOWN,
    group === STEM ? one.crowded : UNKNOWN,
    Math.max(...counts),
    Math.min(...counts),
    Number(senses.sameClass(first, second)),
  ];
}

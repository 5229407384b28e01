import { type Side, sideOfRole } from "../events/match-participants.ts";
import type { ClaimRecord, Filler } from "../records/claim-record.ts";
import type { EntityProfile } from "../records/entity-profile.ts";
import type { SimilarityClaim } from "./similarity-claim.ts";
import type { SimilarityCorpus } from "./similarity-corpus.ts";
import { createStemPairs, type StemPair } from "./stem-contexts.ts";
import { wordCosine } from "./word-weights.ts";

/** How near two predicates are; the weight of all other features depends on it. */
export type PredicateGroup = "stem" | "same" | "kin" | "other";

/** Tells what two claims have in common, as names of features. */
export type PairFeatures = (left: SimilarityClaim, right: SimilarityClaim) => readonly string[];

/** Steps of a likeness from 0 to 1: a feature for each that it reaches. */
const NEAR_STEPS = [0.02, 0.1, 0.2, 0.3, 0.5, 0.7];
const SENTENCE_STEPS = [0.05, 0.1, 0.2, 0.3, 0.5];
const NARRATIVE_STEPS = [0.02, 0.05, 0.1, 0.15, 0.2, 0.3];
const USAGE_STEPS = [0.05, 0.1, 0.2, 0.3, 0.4, 0.6];
const PARTICIPANT_STEPS = [0.2, 0.4, 0.6, 0.8];

function steps(name: string, value: number, levels: readonly number[]): string[] {
  return levels.filter((level) => value >= level).map((level) => `${name}>=${level}`);
}

/**
 * Makes the features of pairs of claims: predicate, participants, place, time, and neighbours (words
 * and other events of both sentences and both narratives). Each name begins with the predicate
 * group. Symmetric.
 */
export function createPairFeatures(corpus: SimilarityCorpus): PairFeatures {
  const stemPairs = createStemPairs(corpus);
  return (left, right) => {
    const { relation } = corpus.relations.predicates(left.record.concept, right.record.concept);
    const group = groupOf(left, right, relation);
    const names = [
      "always",
      ...(group === "stem"
        ? []
        : [
            `predicate ${symmetric(relation)}`,
            ...spelling(left, right),
            ...usage(stemPairs(left, right)),
          ]),
      ...kinds(left.record, right.record),
      ...participants(left.record, right.record, corpus),
      ...setting(left.record, right.record, corpus),
      ...words(left, right, corpus),
      ...events(left, right, corpus, group),
      ...telling(left, right),
    ];
    return names.map((name) => `${group}: ${name}`);
  };
}

function symmetric(relation: string): string {
  return relation === "narrower" || relation === "broader" ? "wider" : relation;
}

function groupOf(left: SimilarityClaim, right: SimilarityClaim, relation: string): PredicateGroup {
  if (left.stem === right.stem) return "stem";
  if (relation === "same") return "same";
  return relation === "unrelated" || relation === "rival" ? "other" : "kin";
}

function spelling({ stem: left }: SimilarityClaim, { stem: right }: SimilarityClaim): string[] {
  let common = 0;
  while (common < left.length && left[common] === right[common]) common += 1;
  return [4, 5].filter((length) => common >= length).map((length) => `first ${length} letters`);
}

function usage({ sentences, narratives, words, participants }: StemPair): string[] {
  return [
    ...(sentences > 0 ? ["told in one sentence"] : []),
    ...steps("told in one sentence", sentences, [0.2, 0.5]),
    ...(narratives === 0 ? ["never told by one"] : []),
    ...steps("told by one", narratives, [0.5, 1]),
    ...steps("usage", words, USAGE_STEPS),
    ...steps("usage participants", participants, PARTICIPANT_STEPS),
  ];
}

function kinds(
  { concept: left, claim: one }: ClaimRecord,
  { concept: right, claim: other }: ClaimRecord,
): string[] {
  return [
    ...(left.speech && right.speech ? ["both speech"] : []),
    ...(left.speech !== right.speech ? ["one speech"] : []),
    ...(one.polarity !== other.polarity ? ["polarity differs"] : []),
  ];
}

/** From what says least to what says most. */
const MATCHES = ["apart", "differ", "nouns", "words", "label", "name"] as const;

type Match = (typeof MATCHES)[number];

function sharesWord(left: EntityProfile, right: EntityProfile): boolean {
  return left.wordKeys.some((key) => right.wordKeys.includes(key));
}

function matchOf(left: Filler, right: Filler, { relations }: SimilarityCorpus): Match {
  const [one, other] = [left.profile, right.profile];
  const relation = relations.entities(one, other);
  if (relation === "same" || relation === "akin")
    return one.named && other.named ? "name" : "label";
  if (relation === "narrower" || relation === "broader" || sharesWord(one, other)) return "words";
  if (relation === "disjoint") return "apart";
  return relations.nouns(one, other) === null ? "differ" : "nouns";
}

function bestMatch(
  left: readonly Filler[],
  right: readonly Filler[],
  corpus: SimilarityCorpus,
): Match | null {
  const found = left.flatMap((one) =>
    right.map((other) => MATCHES.indexOf(matchOf(one, other, corpus))),
  );
  return MATCHES[Math.max(...found)] ?? null;
}

function participants(left: ClaimRecord, right: ClaimRecord, corpus: SimilarityCorpus): string[] {
  const of = ({ deciding }: ClaimRecord, side: Side): readonly Filler[] =>
    deciding.filter(({ role }) => sideOfRole(role) === side);
  const sides = (["actor", "affected"] as const).map(
    (side) => `${side} ${bestMatch(of(left, side), of(right, side), corpus) ?? "unknown"}`,
  );
  const crosses = (["actor", "affected"] as const).some((side) => {
    const other = side === "actor" ? "affected" : "actor";
    const match = bestMatch(of(left, side), of(right, other), corpus);
    return match === "name" || match === "label";
  });
  return crosses ? [...sides, "in another role"] : sides;
}

function setting(left: ClaimRecord, right: ClaimRecord, { relations }: SimilarityCorpus): string[] {
  const place =
    left.place === null || right.place === null
      ? "unknown"
      : symmetric(relations.places(left.place, right.place));
  if (left.time === null || right.time === null) return [`place ${place}`];
  const weight = relations
    .timeEvidence(left.time, right.time)
    .evidence.reduce((sum, one) => sum + one.weight, 0);
  return [`place ${place}`, weight > 0 ? "time meets" : "time differs"];
}

function words(left: SimilarityClaim, right: SimilarityClaim, corpus: SimilarityCorpus): string[] {
  const without = new Set([left.stem, right.stem]);
  const narratives = [left, right].map(({ record }) => record.narrative.id);
  const [one = "", other = ""] = narratives;
  const near =
    left.near.size === 0 || right.near.size === 0
      ? ["no words near"]
      : steps("words near", wordCosine(left.near, right.near, corpus.weight, without), NEAR_STEPS);
  const figures = [left.figures, right.figures].every(({ size }) => size > 0)
    ? [[...left.figures].some((figure) => right.figures.has(figure)) ? "figure" : "other figures"]
    : [];
  return [
    ...near,
    ...steps(
      "sentence",
      wordCosine(left.words, right.words, corpus.weight, without),
      SENTENCE_STEPS,
    ),
    ...(one === other
      ? []
      : steps("narrative", corpus.narrativeLikeness(one, other), NARRATIVE_STEPS)),
    ...figures,
  ];
}

/** Other events of the two sentences and narratives. */
function events(
  left: SimilarityClaim,
  right: SimilarityClaim,
  corpus: SimilarityCorpus,
  group: PredicateGroup,
): string[] {
  const [one, other] = [corpus.sentenceStems(left.sentence), corpus.sentenceStems(right.sentence)];
  let shared = 0;
  for (const stem of one) {
    if (stem !== left.stem && stem !== right.stem && other.has(stem)) shared += 1;
  }
  const both = [1, 2].filter((count) => shared >= count).map((count) => `${count} other events`);
  if (group === "stem") return both;
  const narratives = [left, right].map(({ record }) => corpus.narrativeStems(record.narrative.id));
  const taken = (sentence: ReadonlySet<string>, stem: string): number =>
    sentence.has(stem) ? 1 : 0;
  const near = taken(one, right.stem) + taken(other, left.stem);
  const far =
    taken(narratives[0] ?? new Set(), right.stem) + taken(narratives[1] ?? new Set(), left.stem);
  return [
    ...both,
    ...(near > 0 ? [`${near} in the other sentence`] : []),
    ...(far > 0 ? [`${far} in the other narrative`] : []),
    ...(left.words.has(right.stem) || right.words.has(left.stem) ? ["word in the sentence"] : []),
  ];
}

function telling(left: SimilarityClaim, right: SimilarityClaim): string[] {
  const firsts = [left, right].filter(({ record }) => record.order === 0).length;
  const one = left.record.narrative.id === right.record.narrative.id;
  return [
    ...(one ? ["one narrative"] : []),
    ...(left.sentence === right.sentence ? ["one sentence"] : []),
    ...(firsts > 0 ? [`${firsts} told first`] : []),
  ];
}

import type { KnowledgeBase } from "../../knowledge/knowledge-base.ts";
import type { Narrative } from "../../model/narrative.ts";
import { createRelations } from "../events/match-claims.ts";
import { sideOfRole } from "../events/match-participants.ts";
import type { Relations } from "../events/relations.ts";
import { type ClaimRecord, refKey } from "../records/claim-record.ts";
import { collectRecords } from "../records/collect-records.ts";
import { groupStories } from "./group-stories.ts";
import { createWordReader, type WordReader } from "./read-words.ts";
import type { SimilarityClaim } from "./similarity-claim.ts";
import { countWords, type WordSet, type WordWeight } from "./word-weights.ts";

/** Claims of several narratives with all that their likeness is judged by. */
export interface SimilarityCorpus {
  /** Sorted by narrative id and then in the order of telling. */
  readonly claims: readonly SimilarityClaim[];
  readonly relations: Relations;
  /** How much a word tells one narrative from another. */
  readonly weight: WordWeight;
  /** The same among the narratives of one story. */
  readonly storyWeight: (story: number) => WordWeight;
  /** How like two narratives are by their words, from 0 to 1. */
  readonly narrativeLikeness: (left: string, right: string) => number;
  /** Stems of the predicates of a sentence, and of a narrative. */
  readonly sentenceStems: (sentence: string) => WordSet;
  readonly narrativeStems: (narrative: string) => WordSet;
}

/**
 * Prepares narratives for {@link pairFeatures}. Linear in claims and words, but for the stories.
 *
 * @param narratives - With unique ids.
 * @param base - The compiled knowledge.
 */
export function createSimilarityCorpus(
  narratives: readonly Narrative[],
  base: KnowledgeBase,
): SimilarityCorpus {
  const reader = createWordReader();
  const records = collectRecords(narratives, base, { sameEvent: false });
  const counted: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
    narratives.map((narrative) => [narrative.id, countOf(narrativeWords(narrative, reader))]),
  );
  const words = new Map([...counted].map(([id, counts]) => [id, new Set(counts.keys())]));
  const ids: readonly string[] = [...words.keys()].sort();
  const { stories, likeness } = groupStories(
    ids,
    ids.map((id) => counted.get(id) ?? new Map()),
  );
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const storyOf: ReadonlyMap<string, number> = new Map(
    ids.map((id, index) => [id, stories[index] ?? 0]),
  );
  const claims = records.map((record) =>
    toClaim(record, storyOf.get(record.narrative.id) ?? 0, reader),
  );
  const stems = (keyOf: (claim: SimilarityClaim) => string) => collectStems(claims, keyOf);
  const bySentence = stems(({ sentence }) => sentence);
  const byNarrative = stems(({ record }) => record.narrative.id);
  const nothing: WordSet = new Set();
  return {
    claims,
    relations: createRelations(base),
    weight: weightOf([...words.values()]),
    storyWeight: memoized((story) =>
      weightOf([...words].filter(([id]) => storyOf.get(id) === story).map(([, own]) => own)),
    ),
    narrativeLikeness: (left, right) => likeness(indexOf.get(left) ?? -1, indexOf.get(right) ?? -1),
    sentenceStems: (sentence) => bySentence.get(sentence) ?? nothing,
    narrativeStems: (id) => byNarrative.get(id) ?? nothing,
  };
}

function memoized<Value>(compute: (key: number) => Value): (key: number) => Value {
  const known = new Map<number, Value>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}

function weightOf(texts: readonly WordSet[]): WordWeight {
  const counts = countWords(texts);
  return (word) => Math.log((texts.length + 1) / ((counts.get(word) ?? 0) + 0.5));
}

function sentenceText(record: ClaimRecord): string {
  return record.claim.evidence.map(({ quote }) => quote).join(" ");
}

/** Of the text; of a narrative without one, of its quotes and names. */
function narrativeWords(narrative: Narrative, reader: WordReader): readonly string[] {
  const { text, title, claims, entities } = narrative;
  const parts =
    text !== null ? [text] : claims.flatMap(({ evidence }) => evidence.map((one) => one.quote));
  const names =
    text !== null
      ? []
      : [...entities.map(({ name }) => name), ...claims.map((one) => one.predicate)];
  return [title ?? "", ...parts, ...names].flatMap(reader.contents);
}

function countOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function toClaim(record: ClaimRecord, story: number, reader: WordReader): SimilarityClaim {
  const { narrative, claim, deciding } = record;
  const text = sentenceText(record);
  const stem = reader.stem(claim.predicate);
  const named = deciding.flatMap(({ role, profile }) =>
    reader.contents(profile.name).map((word) => `${sideOfRole(role)}:${word}`),
  );
  const names = deciding.flatMap(({ profile }) => reader.contents(profile.name));
  const words = new Set([...reader.contents(text), ...(text === "" ? names : [])]);
  return {
    record,
    key: refKey(record),
    stem,
    story,
    words,
    near: new Set(reader.around(text, stem)),
    figures: new Set([...words].filter((word) => /^\p{N}/u.test(word))),
    participants: named,
    sentence: `${narrative.id}\u0000${text === "" ? claim.id : text}`,
  };
}

function collectStems(
  claims: readonly SimilarityClaim[],
  keyOf: (claim: SimilarityClaim) => string,
): ReadonlyMap<string, WordSet> {
  const found = new Map<string, Set<string>>();
  for (const claim of claims) {
    const key = keyOf(claim);
    const stems = found.get(key) ?? new Set();
    found.set(key, stems.add(claim.stem));
  }
  return found;
}

import type { KnowledgeBase } from "../../knowledge/knowledge-base.ts";
import type { Narrative } from "../../model/narrative.ts";
import type { WordLexicon } from "../../model/word-lexicon.ts";
import { createRelations } from "../events/match-claims.ts";
import type { Relations } from "../events/relations.ts";
import { type ClaimRecord, refKey } from "../records/claim-record.ts";
import { collectRecords } from "../records/collect-records.ts";
import { readSites } from "./claim-site.ts";
import { groupStories } from "./group-stories.ts";
import { createPredicateKin, type PredicateKin } from "./predicate-kin.ts";
import { createPredicateSenses, type PredicateSenses } from "./predicate-senses.ts";
import { createClaimReader } from "./read-claim.ts";
import { createWordReader, type WordReader } from "./read-words.ts";
import type { SimilarityClaim } from "./similarity-claim.ts";
import { createStemUses, type StemUses } from "./stem-uses.ts";
import { type StoryWords, storyWords } from "./story-words.ts";
import { type WordSet, type WordWeight, weightAmong } from "./word-weights.ts";

/** Claims of several narratives with all that their likeness is judged by. */
export interface SimilarityCorpus {
  /** Sorted by narrative id and then in the order of telling. */
  readonly claims: readonly SimilarityClaim[];
  readonly relations: Relations;
  readonly senses: PredicateSenses;
  readonly kin: PredicateKin;
  readonly stemUses: StemUses;
  /** How like two narratives are by their words, from 0 to 1. */
  readonly narrativeLikeness: (left: string, right: string) => number;
  /** Stems of the predicates of a sentence, and of a narrative. */
  readonly sentenceStems: (sentence: string) => WordSet;
  readonly narrativeStems: (narrative: string) => WordSet;
}

/**
 * Prepares narratives for `createPairFeatures`. Linear in claims and words, but for the stories.
 *
 * @param narratives - With unique ids.
 * @param base - The compiled knowledge.
 * @param lexicon - What words mean beside it.
 */
export function createSimilarityCorpus(
  narratives: readonly Narrative[],
  base: KnowledgeBase,
  lexicon: WordLexicon | null,
): SimilarityCorpus {
  const reader = createWordReader();
  const texts = textsOf(narratives);
  const weighed = weighTexts(narratives, texts, reader);
  const sorted = sortStories(weighed, texts);
  const readClaim = createClaimReader(reader, weightAmong(wordSets(weighed, weighed.keys())));
  const records = collectRecords(narratives, base, { sameEvent: false });
  const sites = readSites(records, reader);
  const claims = records.flatMap((record) => {
    const story = sorted.storyOf(record);
    const site = sites.get(refKey(record));
    return site === undefined ? [] : [readClaim(record, site, story, sorted.storyWeight(story))];
  });
  return {
    claims,
    relations: createRelations(base),
    senses: createPredicateSenses(lexicon),
    kin: createPredicateKin(lexicon, reader),
    stemUses: createStemUses(claims, sorted.storyWeight),
    narrativeLikeness: sorted.likeness,
    sentenceStems: stemsBy(claims, ({ sentence }) => sentence),
    narrativeStems: stemsBy(claims, ({ record }) => record.narrative.id),
  };
}

interface SortedStories {
  readonly storyOf: (record: ClaimRecord) => number;
  /** How much a word tells one narrative of a story from another. */
  readonly storyWeight: (story: number) => WordWeight;
  readonly likeness: SimilarityCorpus["narrativeLikeness"];
}

/** Narratives read off one article share its text: for each, the id of the first one of them. */
function textsOf(narratives: readonly Narrative[]): ReadonlyMap<string, string> {
  const firsts = new Map<string, string>();
  const ordered = [...narratives].sort(({ id: left }, { id: right }) => (left < right ? -1 : 1));
  return new Map(
    ordered.map(({ id, title, text }) => {
      if (text === null) return [id, id];
      const key = `${title ?? ""}\n${text}`;
      const first = firsts.get(key) ?? id;
      firsts.set(key, first);
      return [id, first];
    }),
  );
}

/** The words of each text, by the id of the first narrative that has it. */
function weighTexts(
  narratives: readonly Narrative[],
  texts: ReadonlyMap<string, string>,
  reader: WordReader,
): ReadonlyMap<string, StoryWords> {
  return new Map(
    narratives
      .filter(({ id }) => texts.get(id) === id)
      .map((narrative) => [narrative.id, storyWords(narrative, reader)]),
  );
}

function sortStories(
  weighed: ReadonlyMap<string, StoryWords>,
  texts: ReadonlyMap<string, string>,
): SortedStories {
  const ids: readonly string[] = [...weighed.keys()].sort();
  const { stories, likeness } = groupStories(
    ids,
    ids.map((id) => weighed.get(id) ?? new Map()),
  );
  const numbers = new Map(ids.map((id, index) => [id, index]));
  const indexOf = (id: string): number => numbers.get(texts.get(id) ?? id) ?? -1;
  const members = new Map<number, string[]>();
  ids.forEach((id, index) => {
    const story = stories[index] ?? 0;
    const own = members.get(story) ?? [];
    own.push(id);
    members.set(story, own);
  });
  const weights = new Map(
    [...members].map(([story, own]) => [story, weightAmong(wordSets(weighed, own))]),
  );
  return {
    storyOf: ({ narrative }) => stories[indexOf(narrative.id)] ?? 0,
    storyWeight: (story) => weights.get(story) ?? (() => 1),
    likeness: (left, right) => likeness(indexOf(left), indexOf(right)),
  };
}

function wordSets(
  weighed: ReadonlyMap<string, StoryWords>,
  ids: Iterable<string>,
): readonly WordSet[] {
  return [...ids].map((id) => new Set(weighed.get(id)?.keys()));
}

function stemsBy(
  claims: readonly SimilarityClaim[],
  keyOf: (claim: SimilarityClaim) => string,
): (key: string) => WordSet {
  const found = new Map<string, Set<string>>();
  for (const claim of claims) {
    const key = keyOf(claim);
    const stems = found.get(key) ?? new Set();
    found.set(key, stems.add(claim.stem));
  }
  const nothing: WordSet = new Set();
  return (key) => found.get(key) ?? nothing;
}

import { rankKey, type WordNet, type WordNetPos, type WordNetSynset } from "./read-wordnet.ts";

/** A word in one of its senses. */
export interface ArrangedSense {
  /** Index in `words`. */
  readonly word: number;
  /** Index in `synsets`. */
  readonly synset: number;
  /** How often it was tagged in WordNet's corpora. */
  readonly count: number;
  /** As written: "New York". */
  readonly written: string;
}

/** WordNet with everything numbered. */
export interface ArrangedWordNet {
  /** In lower case, sorted. */
  readonly words: readonly string[];
  /** By word, then part of speech (noun, verb, adjective, adverb), then rank. */
  readonly senses: readonly ArrangedSense[];
  /**
   * In the order in which the senses meet them first: most senses are then "the next one", which
   * takes one bit where a number would take seventeen.
   */
  readonly synsets: readonly WordNetSynset[];
  /** Number of the sense of a synset's word (from 0). */
  senseOf(synset: string, word: number): number;
  /** Number of a synset. */
  synsetOf(synset: string): number;
}

const POS_ORDER: readonly WordNetPos[] = ["n", "v", "a", "r"];

interface Draft {
  readonly synset: WordNetSynset;
  readonly written: string;
  readonly rank: number;
  readonly count: number;
}

/** Numbers words, senses and synsets. */
export function arrangeSenses(wordNet: WordNet): ArrangedWordNet {
  const drafts = collectDrafts(wordNet);
  const words = [...drafts.keys()].sort();
  const synsets: WordNetSynset[] = [];
  const synsetNumbers = new Map<string, number>();
  const senses: ArrangedSense[] = [];
  const senseNumbers = new Map<string, number>();
  words.forEach((word, wordNumber) => {
    const order = (draft: Draft) => POS_ORDER.indexOf(draft.synset.pos) * 1000 + draft.rank;
    const ordered = [...(drafts.get(word) ?? [])].sort((a, b) => order(a) - order(b));
    for (const { synset, written, count } of ordered) {
      if (!synsetNumbers.has(synset.key)) {
        synsetNumbers.set(synset.key, synsets.length);
        synsets.push(synset);
      }
      senseNumbers.set(rankKey(word, synset.key), senses.length);
      const number = synsetNumbers.get(synset.key) ?? 0;
      senses.push({ word: wordNumber, synset: number, count, written });
    }
  });
  const known = <T>(map: ReadonlyMap<string, T>, key: string): T => {
    const value = map.get(key);
    if (value === undefined) throw new RangeError(`Cannot arrange WordNet: no ${key}`);
    return value;
  };
  return {
    words,
    senses,
    synsets,
    senseOf: (synset, word) =>
      known(senseNumbers, rankKey(known(wordNet.synsets, synset).words[word] ?? "", synset)),
    synsetOf: (synset) => known(synsetNumbers, synset),
  };
}

function collectDrafts(wordNet: WordNet): ReadonlyMap<string, readonly Draft[]> {
  const drafts = new Map<string, Draft[]>();
  for (const synset of wordNet.synsets.values()) {
    const seen = new Set<string>();
    for (const written of synset.words) {
      const word = written.toLowerCase();
      // "Moon" and "moon" of one synset are one sense here.
      if (seen.has(word)) continue;
      seen.add(word);
      const { rank, count } = wordNet.ranks.get(rankKey(word, synset.key)) ?? {
        rank: 999,
        count: 0,
      };
      const others = drafts.get(word);
      const draft = { synset, written, rank, count };
      if (others === undefined) drafts.set(word, [draft]);
      else others.push(draft);
    }
  }
  return drafts;
}

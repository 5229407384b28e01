import type { CandidateTags } from "./candidate-tags.ts";
import { describeWord } from "./describe-word.ts";
import type { LexiconHints } from "./lexicon-hints.ts";
import type { FeatureSpace } from "./linear/feature-space.ts";
import type { LinearWeights } from "./linear/linear-weights.ts";
import { formHash, normaliseForm } from "./normalise-form.ts";
import type { TagProfiles } from "./tag-profile.ts";

/** What a word brings along wherever it stands, worked out when it is first met. */
export interface KnownWords {
  /** Number of `text.slice(start, end)`; good until {@link KnownWords.makeRoom}. */
  find(text: string, start: number, end: number): number;
  /** Copies its attributes to `values` from `at`. */
  copyAttributes(word: number, values: Int32Array, at: number): void;
  /** Sets the scores of all tags to those its own features give. */
  copyScores(word: number, scores: Int32Array): void;
  candidates(word: number): Uint8Array;
  /** Forgets all words if there are many. */
  makeRoom(): void;
}

/** What {@link createKnownWords} puts together. */
export interface KnownWordsParts {
  readonly space: FeatureSpace;
  readonly weights: LinearWeights;
  readonly profiles: TagProfiles;
  readonly hints: LexiconHints;
  readonly candidateTags: CandidateTags;
  readonly tagCount: number;
}

const MANY_WORDS = 12_288;
const SLOTS = 32_768; // More than twice the words there can be, with those of one sentence.

/** Words by the hash of their normal form, 32 bits: two in four thousand million look the same. */
export function createKnownWords(parts: KnownWordsParts): KnownWords {
  const { space, weights, tagCount } = parts;
  const width = space.attributeCount;
  const ownKeys = new Int32Array(space.ownCount);
  const ownScores = new Int32Array(tagCount);
  const hashes = new Int32Array(SLOTS);
  const words = new Int32Array(SLOTS).fill(-1);
  let capacity = 1024;
  let attributes = new Int32Array(capacity * width);
  let scores = new Int16Array(capacity * tagCount);
  let candidates: Uint8Array[] = [];

  const add = (form: string): number => {
    const word = candidates.length;
    if (word === capacity) {
      capacity *= 2;
      const moreAttributes = new Int32Array(capacity * width);
      moreAttributes.set(attributes);
      attributes = moreAttributes;
      const moreScores = new Int16Array(capacity * tagCount);
      moreScores.set(scores);
      scores = moreScores;
    }
    const profiles = describeWord(form, parts.profiles, parts.hints, attributes, word * width);
    space.ownKeys(attributes, word * width, ownKeys);
    ownScores.fill(0);
    weights.add(ownKeys, ownKeys.length, ownScores);
    scores.set(ownScores, word * tagCount);
    candidates.push(parts.candidateTags(profiles));
    return word;
  };

  return {
    find(text, start, end) {
      const hash = formHash(text, start, end);
      let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
      while (words[slot] !== -1) {
        if (hashes[slot] === hash) return words[slot] ?? 0;
        slot = (slot + 1) & (SLOTS - 1);
      }
      const word = add(normaliseForm(text, start, end));
      hashes[slot] = hash;
      words[slot] = word;
      return word;
    },
    copyAttributes(word, values, at) {
      const from = word * width;
      for (let i = 0; i < width; i++) values[at + i] = attributes[from + i] ?? 0;
    },
    copyScores(word, to) {
      const from = word * tagCount;
      for (let tag = 0; tag < tagCount; tag++) to[tag] = scores[from + tag] ?? 0;
    },
    candidates: (word) => candidates[word] ?? new Uint8Array(0),
    makeRoom() {
      if (candidates.length < MANY_WORDS) return;
      words.fill(-1);
      candidates = [];
    },
  };
}

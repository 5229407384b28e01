import type { SimilarityClaim } from "./similarity-claim.ts";
import { wordCosine } from "./word-weights.ts";

/** A value that nothing is known of. */
const UNKNOWN = -1;

/**
 * What two claims have in common by where their predicates stand, and the words there: the last
 * features of `PAIR_FEATURES`. Symmetric.
 */
export function siteFeatures(left: SimilarityClaim, right: SimilarityClaim): readonly number[] {
  const [one, other] = [left.site, right.site];
  const near = sharedWeights(left, right, one.near.keys(), (word) => other.near.has(word));
  const { weights } = right.sentenceWords.inStory;
  const sentence = sharedWeights(left, right, left.words, (word) => weights.has(word));
  return [
    Math.min(one.depth, other.depth),
    Math.max(one.depth, other.depth),
    participants(left, right),
    Math.max(0, ...near),
    sum(near),
    sum(sentence),
    Math.max(one.turn, other.turn),
    Math.abs(one.turn - other.turn),
    Number(one.form === other.form),
    Number(one.modifies) + Number(other.modifies),
    ...distances(left, right),
    wordCosine(left.frame, right.frame),
  ];
}

function participants(left: SimilarityClaim, right: SimilarityClaim): number {
  const [one, other] = [left.participantsInStory, right.participantsInStory];
  return one.weights.size === 0 || other.weights.size === 0 ? UNKNOWN : wordCosine(one, other);
}

/** How much the words that both have tell in the story, without the predicates themselves. */
function sharedWeights(
  left: SimilarityClaim,
  right: SimilarityClaim,
  words: Iterable<string>,
  hasToo: (word: string) => boolean,
): readonly number[] {
  const [one, other] = [left.sentenceWords.inStory.weights, right.sentenceWords.inStory.weights];
  const found: number[] = [];
  for (const word of words) {
    if (word === left.stem || word === right.stem || !hasToo(word)) continue;
    found.push(one.get(word) ?? other.get(word) ?? 0);
  }
  // Added up in the same order whichever claim comes first.
  return found.sort((low, high) => low - high);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Within one narrative: claims and lines between the two. */
function distances(left: SimilarityClaim, right: SimilarityClaim): readonly number[] {
  if (left.record.narrative.id !== right.record.narrative.id) return [UNKNOWN, UNKNOWN];
  return [
    Math.abs(left.record.order - right.record.order),
    Math.abs(left.site.line - right.site.line),
  ];
}

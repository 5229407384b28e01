import type { Boundary } from "./boundary.ts";
import { boundaryFeatures, wordContext } from "./boundary-features.ts";
import type { BoundaryWeights } from "./boundary-weights.ts";
import { TOKEN_KIND } from "./token-kind.ts";
import type { TokenSequence } from "./token-sequence.ts";

/** Longer words have no weight of their own. */
const LONGEST_WEIGHED_WORD = 12;

/** Whether a sentence ends at a place where one may: a sum of weights over nought. */
export function endsSentence(
  tokens: TokenSequence,
  boundary: Boundary,
  { bias, features, nextWords }: BoundaryWeights,
): boolean {
  // "in the U.S. The army": too rare in the treebanks for a weight, and right 7 times in 8 there.
  const isOpener = tokens.kinds[boundary.index] === TOKEN_KIND.opener;
  if (isOpener && boundary.before === TOKEN_KIND.abbreviation) return true;
  let score = bias;
  for (const feature of boundaryFeatures(tokens, boundary)) {
    score += features[feature] as number;
  }
  const word = nextWord(tokens, boundary.index);
  if (word !== null) {
    score += nextWords.get(word)?.[wordContext(boundary.before)] ?? 0;
  }
  return score > 0;
}

/** The token behind the place, in lower case; `null` when it is too long to be weighed. */
export function nextWord({ text, words }: TokenSequence, index: number): string | null {
  const start = words.starts[index] as number;
  const end = words.ends[index] as number;
  return end - start > LONGEST_WEIGHED_WORD ? null : text.slice(start, end).toLowerCase();
}

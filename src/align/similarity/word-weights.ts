/** Words that a text is made of, none twice. */
export type WordSet = ReadonlySet<string>;

/** How much a word tells one text from another. */
export type WordWeight = (word: string) => number;

/** Weighed words, with the sum of the squares of the weights. */
export interface WordVector {
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
}

/** Makes the weight of words by how few of the texts have them. */
export function weightAmong(texts: readonly WordSet[]): WordWeight {
  const counts = new Map<string, number>();
  for (const words of texts) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return (word) => Math.log((texts.length + 1) / ((counts.get(word) ?? 0) + 0.5));
}

/** Weighs each word once. */
export function wordVector(words: WordSet, weight: WordWeight): WordVector {
  return countVector(new Map([...words].map((word) => [word, 1])), weight);
}

/** Weighs words by how often they are there. */
export function countVector(counts: ReadonlyMap<string, number>, weight: WordWeight): WordVector {
  const weights = new Map<string, number>();
  let total = 0;
  for (const [word, count] of counts) {
    const own = count * weight(word);
    weights.set(word, own);
    total += own ** 2;
  }
  return { weights, total };
}

/**
 * Likeness of two texts by their words: the cosine of the weighed words, from 0 to 1.
 *
 * @param without - Words that are not looked at, none twice.
 */
export function wordCosine(
  left: WordVector,
  right: WordVector,
  without: readonly string[] = [],
): number {
  const [few, many] = left.weights.size <= right.weights.size ? [left, right] : [right, left];
  let shared = 0;
  for (const [word, weight] of few.weights) {
    const other = many.weights.get(word);
    if (other !== undefined && !without.includes(word)) shared += weight * other;
  }
  if (shared <= 0) return 0;
  const length = totalWithout(left, without) * totalWithout(right, without);
  return length <= 0 ? 0 : shared / Math.sqrt(length);
}

function totalWithout({ weights, total }: WordVector, without: readonly string[]): number {
  return without.reduce((sum, word) => sum - (weights.get(word) ?? 0) ** 2, total);
}

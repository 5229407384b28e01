/** Words that a text is made of, none twice. */
export type WordSet = ReadonlySet<string>;

/** How much a word tells one text from another. */
export type WordWeight = (word: string) => number;

/** Counts in how many of the texts each word is. */
export function countWords(texts: Iterable<WordSet>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const words of texts)
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * Likeness of two texts by their words: the cosine of the weighted words, from 0 to 1.
 *
 * @param without - Words that are not looked at.
 */
export function wordCosine(
  left: WordSet,
  right: WordSet,
  weight: WordWeight,
  without: WordSet = new Set(),
): number {
  let shared = 0;
  let ofLeft = 0;
  let ofRight = 0;
  for (const word of left) {
    if (without.has(word)) continue;
    const square = weight(word) ** 2;
    ofLeft += square;
    if (right.has(word)) shared += square;
  }
  for (const word of right) if (!without.has(word)) ofRight += weight(word) ** 2;
  return ofLeft === 0 || ofRight === 0 ? 0 : shared / Math.sqrt(ofLeft * ofRight);
}

/** The same of words that are counted. */
export function countCosine(
  left: ReadonlyMap<string, number>,
  right: ReadonlyMap<string, number>,
  weight: WordWeight,
  without: WordSet,
): number {
  const norm = (counts: ReadonlyMap<string, number>): number => {
    let sum = 0;
    for (const [word, count] of counts) if (!without.has(word)) sum += (count * weight(word)) ** 2;
    return sum;
  };
  let shared = 0;
  for (const [word, count] of left) {
    if (!without.has(word)) shared += count * (right.get(word) ?? 0) * weight(word) ** 2;
  }
  return shared === 0 ? 0 : shared / Math.sqrt(norm(left) * norm(right));
}

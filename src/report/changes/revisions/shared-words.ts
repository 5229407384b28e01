const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [];

const lettersOf = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + word.length, 0);

/**
 * How much of the shorter sentence the other one has too, 0 to 1, in any order. Words count by their
 * length, so that "the" and "of" tie nothing.
 */
export const sharedWords = (one: string, other: string): number => {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  const shared = right.filter((word) => {
    const count = counts.get(word) ?? 0;
    counts.set(word, count - 1);
    return count > 0;
  });
  return lettersOf(shared) / Math.max(1, Math.min(lettersOf(left), lettersOf(right)));
};

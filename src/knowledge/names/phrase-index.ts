/** A phrase found in a row of words. */
export interface PhraseMatch<Value> {
  /** Number of words, 1 or more. */
  readonly length: number;
  readonly value: Value;
}

/** Finds known phrases in rows of words. */
export interface PhraseIndex<Value> {
  /** The longest phrase that starts at `words[at]`; `null` when none does. */
  startingAt(words: readonly string[], at: number): PhraseMatch<Value> | null;
}

interface Entry<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

/**
 * An index of phrases by first word. Of equal phrases the first counts.
 *
 * A look-up costs the phrases that share the first word, not the table.
 */
export function createPhraseIndex<Value>(
  phrases: Iterable<readonly [words: readonly string[], value: Value]>,
): PhraseIndex<Value> {
  const byFirst = new Map<string, Entry<Value>[]>();
  for (const [words, value] of phrases) {
    const [first] = words;
    if (first === undefined) continue;
    const entries = byFirst.get(first);
    if (entries === undefined) byFirst.set(first, [{ words, value }]);
    else entries.push({ words, value });
  }
  // Array sorting is stable, so the first of two equal phrases stays first.
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return {
    startingAt(words, at) {
      const first = words[at];
      const entries = first === undefined ? undefined : byFirst.get(first);
      const hit = entries?.find((entry) => entry.words.every((word, i) => words[at + i] === word));
      return hit === undefined ? null : { length: hit.words.length, value: hit.value };
    },
  };
}

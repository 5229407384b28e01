/** Words that come and go when a sentence is turned round. */
const TURNING: ReadonlySet<string> = new Set("a an the is are being be by of".split(" "));

/**
 * Whether two sentences have the same words in another order: who does and who is done to, or what
 * is where, are exchanged.
 */
export function isExchange(left: string, right: string): boolean {
  const one = wordsOf(left);
  const other = wordsOf(right);
  return one.join(" ") !== other.join(" ") && sorted(one) === sorted(other);
}

function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
  return words.filter((word) => !TURNING.has(word));
}

function sorted(words: readonly string[]): string {
  return [...words].sort().join(" ");
}

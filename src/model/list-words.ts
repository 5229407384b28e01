/**
 * Words as a list in a sentence: "A", "A and B", "A, B and C", "A, B and 4 others".
 *
 * @param most - How many parts it has at most, 1 or more; all that are more are counted in the last.
 */
export function listWords(words: readonly string[], most: number = words.length): string {
  const isCut = words.length > most;
  const shown = isCut ? words.slice(0, most - 1) : words.slice(0, -1);
  const last = isCut ? `${words.length - most + 1} others` : (words[words.length - 1] ?? "");
  return shown.length === 0 ? last : `${shown.join(", ")} and ${last}`;
}

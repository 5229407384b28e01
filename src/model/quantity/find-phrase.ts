import type { Token } from "./token.ts";

/** The longest phrase of a table, of up to three words, that starts at a token; or `null`. */
export function findPhrase<Value>(
  table: ReadonlyMap<string, Value>,
  tokens: readonly Token[],
  index: number,
): { readonly value: Value; readonly next: number } | null {
  const [first, second, third] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (first === undefined) return null;
  const two = second === undefined ? null : `${first.key} ${second.key}`;
  const three = two === null || third === undefined ? null : `${two} ${third.key}`;
  const phrases = [first.key, two, three];
  for (let length = phrases.length; length > 0; length -= 1) {
    const phrase = phrases[length - 1];
    const value = phrase == null ? undefined : table.get(phrase);
    if (value !== undefined) return { value, next: index + length };
  }
  return null;
}

import type { Token } from "./token.ts";

/** Words in the longest phrase of any table. */
const LONGEST = 3;

/** The longest phrase of a table that starts at a token, and the index after it; or `null`. */
export function findPhrase<Value>(
  table: ReadonlyMap<string, Value>,
  tokens: readonly Token[],
  index: number,
): { readonly value: Value; readonly next: number } | null {
  for (let length = Math.min(LONGEST, tokens.length - index); length > 0; length -= 1) {
    const words = tokens.slice(index, index + length);
    const value = table.get(words.map(({ key }) => key).join(" "));
    if (value !== undefined) return { value, next: index + length };
  }
  return null;
}

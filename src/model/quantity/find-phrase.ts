import type { Token } from "./token.ts";

/** Words of the longest phrase in any table. */
const LONGEST = 3;

/** The longest phrase of a table that starts at a token; or `null`. */
export function findPhrase<Value>(
  table: ReadonlyMap<string, Value>,
  tokens: readonly Token[],
  index: number,
): { readonly value: Value; readonly next: number } | null {
  let phrase = tokens[index]?.key;
  if (phrase === undefined) return null;
  let value = table.get(phrase);
  let next = index + 1;
  for (let length = 2; length <= LONGEST; length += 1) {
    const token = tokens[index + length - 1];
    if (token === undefined) break;
    phrase = `${phrase} ${token.key}`;
    const longer = table.get(phrase);
    if (longer === undefined) continue;
    value = longer;
    next = index + length;
  }
  return value === undefined ? null : { value, next };
}

import { readNumber } from "../../../model/quantity/read-number.ts";
import { tokensOf } from "../../../model/quantity/tokens-of.ts";

/** The number that one word names, in figures or letters; `null` for none. */
export function readValue(word: string): number | null {
  const tokens = tokensOf(word);
  const found = readNumber(tokens, 0);
  return found === null || found.next < tokens.length ? null : found.value;
}

import { stemOf } from "../../knowledge/names/stem-of.ts";
import { NEGATION_RAISING } from "./meaning-words-table.ts";
import type { QuoteWord } from "./quote-word.ts";
import { setOf } from "./word-kinds.ts";

/**
 * Whether a "not" came into an infinitive, or out of it, and denies something else there: "did not ask them to go",
 * "asked them not to go". With verbs such as "want" it does not: "did not want to go", "wanted not to go".
 */
export function isRescoped(said: readonly QuoteWord[], quoted: readonly QuoteWord[]): boolean {
  const [left, right] = [denied(said), denied(quoted)];
  if (left.length !== right.length) return false;
  const infinitives = (verbs: readonly string[]) => verbs.filter((verb) => verb === "to").length;
  if (infinitives(left) === infinitives(right)) return false;
  const raising = new Set([...setOf(NEGATION_RAISING)].map(stemOf));
  return ![...left, ...right].some((verb) => raising.has(stemOf(verb)));
}

/** What stands behind each "not". */
function denied(words: readonly QuoteWord[]): readonly string[] {
  return words.flatMap(({ key }, index) => (key === "not" ? [words[index + 1]?.key ?? ""] : []));
}

import type { Predication } from "../predications/predication.ts";
import { KILLING_WORDS, WOUNDING_WORDS } from "./harm-words-table.ts";

/**
 * Phrases whose figure is a sum: of "five were killed and injured", "40 killed or wounded" it is not
 * said how many were killed. Of "captured and killed ten" it is.
 *
 * @returns Tokens at the head of such phrases. Linear in the predications.
 */
export function sumsOfHarms(predications: readonly Predication[]): ReadonlySet<number> {
  const patientsOf = (words: ReadonlySet<string>) =>
    predications
      .filter(({ predicate }) => words.has(predicate))
      .flatMap(({ participants }) => participants.filter(({ role }) => role === "patient"))
      .map(({ head }) => head);
  const killed = new Set(patientsOf(KILLING_WORDS));
  return new Set(patientsOf(WOUNDING_WORDS).filter((head) => killed.has(head)));
}

import type { Syntax } from "../syntax.ts";
import { isTime } from "./is-time.ts";

/** Prepositions that say where or when something happened rather than which one is meant. */
const STRAY: ReadonlySet<string> = new Set([
  "along",
  "near",
  "across",
  "outside",
  "during",
  "amid",
  "since",
  "until",
  "throughout",
]);

/**
 * Whether a phrase after a noun is of the event rather than of the noun: "forces along the border
 * on Wednesday". Parsers hang such phrases on the nearest noun.
 */
export function isStray(syntax: Syntax, phrase: number): boolean {
  if (!syntax.is(phrase, "nmod")) return false;
  const preposition = syntax.preposition(phrase);
  if (STRAY.has(preposition) || isBehindPerson(syntax, phrase, preposition)) return true;
  return preposition !== "" && preposition !== "of" && isTime(syntax, phrase);
}

/** "A meeting with Prime Minister Kovalenko in Skopje": nobody is told apart by where they met. */
function isBehindPerson(syntax: Syntax, phrase: number, preposition: string): boolean {
  const noun = syntax.parent(phrase);
  if (noun === null || noun > phrase || !/^(?:in|at)$/u.test(preposition)) return false;
  const isPerson = syntax.analysis.names.some(
    ({ firstToken, endToken, type }) =>
      firstToken <= noun && noun < endToken && (type === "person" || type === "other"),
  );
  return isPerson && syntax.token(phrase).upos === "PROPN";
}

/** The stray phrases after a noun, and after those. */
export function strayPhrases(syntax: Syntax, head: number): readonly number[] {
  return syntax
    .children(head, "nmod")
    .flatMap((phrase) => [
      ...(isStray(syntax, phrase) ? [phrase] : []),
      ...strayPhrases(syntax, phrase),
    ]);
}

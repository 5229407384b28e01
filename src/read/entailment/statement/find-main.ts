import type { Syntax } from "../../predications/syntax.ts";
import type { ContentWord } from "./content-word.ts";

/**
 * The word that the whole text hangs on: its main verb or predicate; of "there is a girl painting"
 * and of a phrase without a verb ("a girl painting a fence"), what the one it tells of does.
 */
export function findMain(syntax: Syntax, words: readonly ContentWord[]): number | null {
  const top = words.findIndex(({ parent }) => parent === null);
  if (top === -1) return null;
  const word = words[top];
  if (word === undefined || word.pos !== "noun" || syntax.child(word.token, "cop") !== null) {
    return top;
  }
  const doing = words.findIndex(
    ({ token, parent, pos }) => parent === top && pos === "verb" && syntax.is(token, "acl"),
  );
  return doing === -1 ? top : doing;
}

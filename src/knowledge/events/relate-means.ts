import type { Relation } from "../relations.ts";
import type { RelateDeclared } from "./declared-terms.ts";
import { exclusiveTerms } from "./exclusive-terms.ts";
import { EXCLUSIVE_MEANS, MEANS_TERMS } from "./means-table.ts";
import type { PhraseReader } from "./phrase.ts";
import { relateTerms } from "./relate-terms.ts";
import { createTermIndex } from "./term-index.ts";

/**
 * Makes the comparison of instruments.
 *
 * @param declared - The user's declarations, which go first.
 * @param reader - Reads phrases into words and stems.
 * @param builtIn - `false` leaves the built-in table out.
 * @returns How two instruments named for one act relate. `disjoint` only for ways of delivery that
 * exclude each other (a suicide vest, a bomb dropped from the air): most instruments can be used
 * side by side and are `unknown`.
 */
export function createRelateMeans(
  declared: RelateDeclared,
  reader: PhraseReader,
  builtIn: boolean,
): (left: string, right: string) => Relation {
  const index = createTermIndex(builtIn ? MEANS_TERMS : [], reader);
  const exclusive = exclusiveTerms(EXCLUSIVE_MEANS);
  return (left, right) => relateTerms([left, right], index, declared, exclusive);
}

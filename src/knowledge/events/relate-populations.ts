import type { Relation } from "../relations.ts";
import type { RelateDeclared } from "./declared-terms.ts";
import { exclusiveTerms } from "./exclusive-terms.ts";
import type { PhraseReader } from "./phrase.ts";
import { BARE_STATES, EXCLUSIVE_POPULATIONS, POPULATION_TERMS } from "./population-table.ts";
import { relateTerms } from "./relate-terms.ts";
import { createTermIndex, type Term } from "./term-index.ts";

const EVERYBODY = "people";

function isEverybody(term: Term): boolean {
  return term.exact && term.chain[0] === EVERYBODY;
}

function isBareState(term: Term): boolean {
  return term.exact && BARE_STATES.includes(term.chain[0] ?? "");
}

/**
 * Makes the comparison of populations that are counted.
 *
 * @param declared - The user's declarations, which go first.
 * @param reader - Reads phrases into words and stems.
 * @param builtIn - `false` leaves the built-in table out.
 * @returns How the counted populations relate: `same` for synonyms (deaths, fatalities), `akin` for
 * "people" beside a bare state ("25 people", counted as killed, and "25 deaths"), `broader` for
 * people beside any group of them and for casualties beside the dead, `disjoint` for groups without
 * a common member, `unknown` otherwise.
 */
export function createRelatePopulations(
  declared: RelateDeclared,
  reader: PhraseReader,
  builtIn: boolean,
): (left: string, right: string) => Relation {
  const index = createTermIndex(builtIn ? POPULATION_TERMS : [], reader);
  const exclusive = exclusiveTerms(EXCLUSIVE_POPULATIONS);
  return (left, right) => {
    const relation = relateTerms([left, right], index, declared, exclusive);
    const [one, other] = [index(left), index(right)];
    const bare =
      (isEverybody(one) && isBareState(other)) || (isEverybody(other) && isBareState(one));
    if (!bare || relation.licence === "declared") return relation;
    const both = [left, right]
      .map((words) => `"${words}"`)
      .sort()
      .join(" and ");
    return { relation: "akin", licence: "built-in", because: `${both} count people in one state` };
  };
}

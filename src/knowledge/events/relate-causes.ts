import type { Relation } from "../relations.ts";
import { CAUSE_INTENTS, CAUSE_TERMS, EXCLUSIVE_INTENTS, type Intent } from "./cause-table.ts";
import type { RelateDeclared } from "./declared-terms.ts";
import type { PhraseReader } from "./phrase.ts";
import { relateTerms } from "./relate-terms.ts";
import { createTermIndex, type Term } from "./term-index.ts";

/** Why no intent of the left goes with any of the right; `null` when one does or none is known. */
function excludedIntents(left: readonly Intent[], right: readonly Intent[]): string | null {
  const reasons: string[] = [];
  for (const one of left) {
    for (const other of right) {
      const row = EXCLUSIVE_INTENTS.find(
        ([first, second]) =>
          (first === one && second === other) || (first === other && second === one),
      );
      if (row === undefined) return null;
      reasons.push(row[2]);
    }
  }
  return reasons.sort()[0] ?? null;
}

/**
 * Makes the comparison of causes and motives.
 *
 * @param declared - The user's declarations, which go first.
 * @param reader - Reads phrases into words and stems.
 * @param builtIn - `false` leaves the built-in table out.
 * @returns How two causes given for one event relate, as words or as names of predicates: `disjoint`
 * when one says that it was meant and the other that it was not, or when an act of somebody stands
 * against nature; `narrower` for a kind ("farm dispute" of "dispute"); `unknown` for causes that may
 * both hold (robbery and revenge; pilot error and fog).
 */
export function createRelateCauses(
  declared: RelateDeclared,
  reader: PhraseReader,
  builtIn: boolean,
): (left: string, right: string) => Relation {
  const index = createTermIndex(builtIn ? CAUSE_TERMS : [], reader);
  const intents = new Map(CAUSE_INTENTS);
  const intentsOf = (term: Term) => [
    ...new Set(term.chain.flatMap((name) => intents.get(name) ?? [])),
  ];
  return (left, right) =>
    relateTerms([left, right], index, declared, (pair) =>
      excludedIntents(intentsOf(pair.left), intentsOf(pair.right)),
    );
}

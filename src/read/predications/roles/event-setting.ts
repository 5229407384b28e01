import { isEventNoun } from "../events/is-event-noun.ts";
import type { Syntax } from "../syntax.ts";
import { isTime } from "./is-time.ts";

/** Prepositions with the noun of an event that something happened in the course of. */
const WITHIN: ReadonlySet<string> = new Set(["in", "during"]);
/** Conjunctions of a clause that says on which occasion. */
const OCCASIONS: ReadonlySet<string> = new Set(["when"]);

/**
 * Phrases of time and place of another event that are those of this one as well: what an earthquake
 * did was when and where it was ("Tuesday's earthquake in Amasra killed ten"), and so was what
 * happened in it ("killed in the earthquake that struck on Tuesday") and what happened when it came
 * ("killed when a bus left the road near Chitral on Saturday").
 *
 * @param around - Subject of the clause, and the words that hang on its verb.
 */
export function settingOfEvents(
  syntax: Syntax,
  subject: number | null,
  around: readonly number[],
): readonly number[] {
  const nouns = around.filter(
    (child) =>
      (syntax.is(child, "obl") || syntax.is(child, "nmod")) &&
      WITHIN.has(syntax.preposition(child)) &&
      isEventNoun(syntax, child),
  );
  const doer = subject !== null && isEventNoun(syntax, subject) ? [subject] : [];
  const clauses = around.filter((child) => syntax.is(child, "advcl") && isOccasion(syntax, child));
  return [
    ...doer.flatMap((noun) => [...phrasesOfNoun(syntax, noun), ...phrasesOfRelative(syntax, noun)]),
    ...nouns.flatMap((noun) => phrasesOfRelative(syntax, noun)),
    ...clauses.flatMap((clause) => phrasesOfClause(syntax, clause)),
  ];
}

/** "When" may be taken for an adverb of the clause. */
function isOccasion(syntax: Syntax, clause: number): boolean {
  const words = [syntax.conjunction(clause), ...syntax.children(clause, "advmod").map(syntax.form)];
  return words.some((word) => OCCASIONS.has(word));
}

function phrasesOfNoun(syntax: Syntax, noun: number): readonly number[] {
  return [
    ...syntax.children(noun, "nmod:poss").filter((child) => isTime(syntax, child)),
    ...syntax.children(noun, "nmod").filter((child) => !syntax.is(child, "nmod:poss")),
  ];
}

function phrasesOfRelative(syntax: Syntax, noun: number): readonly number[] {
  return syntax.children(noun, "acl").flatMap((clause) => phrasesOfClause(syntax, clause));
}

function phrasesOfClause(syntax: Syntax, clause: number): readonly number[] {
  return syntax.children(clause, "obl");
}

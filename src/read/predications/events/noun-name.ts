import type { Syntax } from "../syntax.ts";
import { isDoer } from "./is-doer.ts";

/**
 * The noun of an event with the nouns in front of it and what belongs to those: "rocket attack",
 * "chemical weapon attack".
 */
export function nounName(syntax: Syntax, noun: number): string {
  return [...kindsOf(syntax, noun), noun].map(syntax.lemma).join(" ");
}

function kindsOf(syntax: Syntax, noun: number): readonly number[] {
  return syntax
    .children(noun, "compound")
    .filter((child) => isKind(syntax, noun, child))
    .flatMap((child) => [
      ...syntax.children(child, "amod").filter((one) => syntax.token(one).upos === "ADJ"),
      ...kindsOf(syntax, child),
      child,
    ]);
}

/** "Rebel" of "rebel ambush" says who did it, and not what kind of ambush it was. */
function isKind(syntax: Syntax, noun: number, child: number): boolean {
  return child < noun && syntax.token(child).upos === "NOUN" && !isDoer(syntax, noun, child);
}

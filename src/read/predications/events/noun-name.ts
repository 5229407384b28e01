import type { Syntax } from "../syntax.ts";

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
    .filter((child) => child < noun && syntax.token(child).upos === "NOUN")
    .flatMap((child) => [
      ...syntax.children(child, "amod").filter((one) => syntax.token(one).upos === "ADJ"),
      ...kindsOf(syntax, child),
      child,
    ]);
}

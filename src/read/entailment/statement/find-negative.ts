import { findNegation } from "../../predications/commitment/find-negation.ts";
import type { Predication } from "../../predications/predication.ts";
import type { Syntax } from "../../predications/syntax.ts";

/**
 * Whether each predication is said not to be so: by its own negation, or because what it is said of
 * does not exist ("there is no girl painting a fence").
 */
export function findNegative(
  syntax: Syntax,
  predications: readonly Predication[],
): readonly boolean[] {
  return predications.map(({ head, polarity }) => {
    const own = polarity === "negative";
    const outer = existence(syntax, head);
    return outer === null || outer === head ? own : !own;
  });
}

/** Ways down from a noun to what is told of it. */
const DESCRIBING: ReadonlySet<string> = new Set([
  "acl",
  "conj",
  "nmod",
  "compound",
  "amod",
  "nsubj",
]);

/** The negative "there is" that what a predication is told of hangs on. */
function existence(syntax: Syntax, head: number): number | null {
  let at = head;
  for (;;) {
    const above = syntax.parent(at);
    const [relation = ""] = syntax.token(at).relation.split(":");
    if (above === null || !DESCRIBING.has(relation)) return null;
    if (relation === "nsubj" && syntax.child(above, "expl") !== null) {
      return isDenied(syntax, above) ? above : null;
    }
    at = above;
  }
}

function isDenied(syntax: Syntax, be: number): boolean {
  return (
    syntax.form(be + 1) === "no" ||
    syntax.form(be + 1) === "nobody" ||
    findNegation(syntax, be).length % 2 === 1
  );
}

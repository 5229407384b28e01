import type { TextSpan } from "../../language/analysis/ranges.ts";
import { relationBase } from "../../language/trees/relation-base.ts";
import { resultOf } from "../events/predicate-name.ts";
import type { Syntax } from "../syntax.ts";
import { isStray } from "./stray-phrases.ts";

/** Dependents of a noun that say something else of it, or belong to the clause around it. */
const OUTSIDE: ReadonlySet<string> = new Set([
  "acl",
  "advcl",
  "appos",
  "conj",
  "cc",
  "parataxis",
  "cop",
  "nsubj",
  "punct",
  "aux",
  "mark",
  "case",
  "obl",
  "ccomp",
  "expl",
  "csubj",
  "discourse",
  "dep",
  "orphan",
  "xcomp",
  "cc:preconj",
]);

/** The phrase that a noun heads, without its preposition, clauses, appositions and conjuncts. */
export function phraseSpan(syntax: Syntax, head: number): TextSpan {
  let first = head;
  let last = head;
  for (const child of syntax.children(head)) {
    if (isOutside(syntax, child)) continue;
    const below = nestedEnds(syntax, child);
    first = Math.min(first, below.first);
    last = Math.max(last, below.last);
  }
  return { start: syntax.token(first).start, end: syntax.token(last).end };
}

function isOutside(syntax: Syntax, child: number): boolean {
  const { relation } = syntax.token(child);
  // "not the Taliban": the negation is told by the polarity.
  if (syntax.form(child) === "not") return true;
  if (relation === "nmod" && syntax.preposition(child) === "by") return true;
  if (isStray(syntax, child)) return true;
  // "left nine men dead": what became of them belongs to the verb.
  if (relation === "amod" && isResult(syntax, child)) return true;
  if (relation === "appos") return !isTight(syntax, child);
  if (relation === "advmod" || relation === "det:predet") return false;
  return OUTSIDE.has(relation) || OUTSIDE.has(relationBase(relation));
}

function isResult(syntax: Syntax, adjective: number): boolean {
  const noun = syntax.parent(adjective);
  const verb = noun === null ? null : syntax.parent(noun);
  return verb !== null && resultOf(syntax, verb) === adjective;
}

/** "his rival Mitt Romney": a name without a comma is one phrase with what is before it. */
function isTight(syntax: Syntax, apposition: number): boolean {
  const head = syntax.parent(apposition);
  if (head === null || apposition < head || syntax.token(apposition).upos !== "PROPN") return false;
  const between = syntax.analysis.tokens.slice(head + 1, apposition);
  return between.length < 4 && between.every(({ upos }) => upos === "PROPN");
}

/** First and last token below, without what would make a clause of it. */
function nestedEnds(
  syntax: Syntax,
  top: number,
): { readonly first: number; readonly last: number } {
  let first = top;
  let last = top;
  const open = [top];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    first = Math.min(first, next);
    last = Math.max(last, next);
    for (const child of syntax.children(next)) {
      if (isClause(syntax, child) || isStray(syntax, child)) continue;
      open.push(child);
    }
  }
  return { first, last };
}

function isClause(syntax: Syntax, child: number): boolean {
  const base = relationBase(syntax.token(child).relation);
  return (
    base === "acl" ||
    base === "advcl" ||
    base === "appos" ||
    base === "parataxis" ||
    base === "punct"
  );
}

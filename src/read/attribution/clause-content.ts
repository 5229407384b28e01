import type { AttributionPage } from "./attribution-page.ts";
import { joinTokens, type TokenList, withoutTokens } from "./token-lists.ts";
import { hasChildWord, isClauseHead, isRelation, lemmaOf } from "./tree-words.ts";
import { ASKING } from "./verb-classes-table.ts";
import { VERB_CUES } from "./verb-cues-table.ts";

/**
 * The clause that a word of saying brings in: its complement ("said they left"), what stands behind
 * a colon or comma ("said: they left"), or the clause that it is put into ("they left, he said",
 * "as he said").
 *
 * @returns `null` when there is none.
 */
export function clauseContent(page: AttributionPage, verb: number): TokenList | null {
  return complementContent(page, verb) ?? hostClause(page, verb) ?? asideClause(page, verb);
}

/** The complement clause alone: "said (that) they left", "to know if they left". */
export function complementContent(page: AttributionPage, verb: number): TokenList | null {
  const { tree } = page;
  const complements = [...tree.children(verb, "ccomp"), ...subjectClauses(page, verb)];
  if (complements.length === 0) return askedClause(page, verb);
  const parts = [...complements, ...straySubject(page, verb)];
  return joinTokens(...parts.map((part) => tree.subtree(part)));
}

/** "It was reported that two had left": the clause may come out as the subject. */
function subjectClauses(page: AttributionPage, verb: number): readonly number[] {
  const clauses = [...page.tree.children(verb, "csubj"), ...page.tree.children(verb, "advcl")];
  return clauses.filter((clause) => {
    if (clause < verb || !hasChildWord(page, clause, "mark", ["that"])) return false;
    return page.tree.children(verb).some((child) => child < verb && lemmaOf(page, child) === "it");
  });
}

/** "Asked if they had left": a clause of its own for a conditional one. */
function askedClause(page: AttributionPage, verb: number): TokenList | null {
  if (!ASKING.has(lemmaOf(page, verb))) return null;
  const clause = page.tree
    .children(verb, "advcl")
    .find((child) => child > verb && hasChildWord(page, child, "mark", ["if", "whether"]));
  return clause === undefined ? null : page.tree.subtree(clause);
}

/** In "she said the plan was dead", "plan" may hang on "said": its second subject. */
function straySubject(page: AttributionPage, verb: number): readonly number[] {
  const subjects = page.tree.children(verb, "nsubj");
  return subjects.some((subject) => subject < verb) ? subjects.filter((one) => one > verb) : [];
}

/** "They left, he said": the verb hangs on the clause that it brings in. */
function hostClause(page: AttributionPage, verb: number): TokenList | null {
  const { tree } = page;
  const host = tree.parent(verb);
  if (host === null || !isClauseHead(page, host)) return null;
  const isAs = isRelation(page, verb, "advcl") && hasChildWord(page, verb, "mark", ["as"]);
  const isAside = isRelation(page, verb, "parataxis") && tree.children(verb, "nsubj").length > 0;
  if (!isAs && !isAside) return null;
  // "He left as the minister said that ...": what has an object of its own is an event beside another.
  if (isAs && tree.children(verb, "obj").length > 0) return null;
  return withoutTokens(tree.subtree(host), tree.subtree(verb));
}

/** "He said: they left": a clause behind, loosely joined. */
function asideClause(page: AttributionPage, verb: number): TokenList | null {
  const { tree } = page;
  const aside = tree
    .children(verb, "parataxis")
    .find(
      (child) => child > verb && isClauseHead(page, child) && !VERB_CUES.has(lemmaOf(page, child)),
    );
  return aside === undefined ? null : tree.subtree(aside);
}

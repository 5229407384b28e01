import type { Syntax } from "../syntax.ts";
import { findSubject } from "./find-subject.ts";

const REFLEXIVES: ReadonlySet<string> = new Set([
  "himself",
  "herself",
  "itself",
  "themselves",
  "oneself",
]);

/**
 * Whom a phrase of a clause stands for when it is "himself": the subject of the clause, whoever else
 * the text tells of.
 *
 * @param anchor - The verb that heads the clause.
 * @returns The phrase itself when it is none of these, or the clause has no subject to be seen.
 */
export function resolveReflexive(syntax: Syntax, phrase: number, anchor: number): number {
  return REFLEXIVES.has(syntax.form(phrase)) ? (findSubject(syntax, anchor) ?? phrase) : phrase;
}

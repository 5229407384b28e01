import type { Syntax } from "../syntax.ts";
import { isTime } from "./is-time.ts";

/**
 * The noun behind a verb that parsers hang on it like a phrase with a preposition, though it has
 * none: "killed at least six people". What says when or how far has a relation of its own.
 *
 * @returns `null` where the verb has an object of its own.
 */
export function bareObject(syntax: Syntax, verb: number): number | null {
  if (syntax.child(verb, "obj", "iobj", "ccomp", "xcomp") !== null) return null;
  return syntax.children(verb, "obl").find((child) => isBare(syntax, verb, child)) ?? null;
}

function isBare(syntax: Syntax, verb: number, child: number): boolean {
  const { relation, upos } = syntax.token(child);
  if (relation !== "obl" || child < verb || (upos !== "NOUN" && upos !== "PROPN")) return false;
  return syntax.child(child, "case", "mark") === null && !isTime(syntax, child);
}

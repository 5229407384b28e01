import { NO_DENIAL_AFTER_NOT } from "../commitment/negation-table.ts";
import type { Syntax } from "../syntax.ts";

/** Relations in which a phrase that is named as not so may hang on another. */
export const NEGATABLE: ReadonlySet<string> = new Set(["appos", "parataxis", "dep", "nmod"]);

/** "not the Taliban", "rather than soldiers": named as who it was not. */
export function isExcluded(syntax: Syntax, head: number): boolean {
  for (const child of syntax.children(head)) {
    const { relation } = syntax.token(child);
    const form = syntax.form(child);
    if (form === "not" && relation !== "det") return isContrast(syntax, head, child);
    if ((relation === "cc" || relation === "case") && CONTRASTS.has(form)) return true;
  }
  return false;
}

const CONTRASTS: ReadonlySet<string> = new Set(["rather", "instead", "not"]);

/** "not X but Y", "Y, not X"; but "not a shot was fired" denies the event. */
function isContrast(syntax: Syntax, head: number, not: number): boolean {
  const next = syntax.form(not + 1);
  if (NO_DENIAL_AFTER_NOT.has(next) || QUANTIFYING.has(next)) return false;
  const { relation } = syntax.token(head);
  if (relation === "conj" || NEGATABLE.has(relation)) return true;
  return !ONE.has(next) && syntax.children(head, "conj").some((other) => hasBut(syntax, other));
}

/** "Not all soldiers", "not even soldiers". */
const QUANTIFYING: ReadonlySet<string> = new Set(["all", "every", "even"]);

/** "Not a shot": "a rocket, not a shell" stands beside another. */
const ONE: ReadonlySet<string> = new Set(["a", "an", "one", "any"]);

function hasBut(syntax: Syntax, conjunct: number): boolean {
  return syntax.children(conjunct, "cc").some((cc) => syntax.form(cc) === "but");
}

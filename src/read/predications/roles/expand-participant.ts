import type { Quantifier } from "../../../model/claim.ts";
import type { Role } from "../../../model/role.ts";
import type { PredicationParticipant } from "../predication.ts";
import type { Syntax } from "../syntax.ts";
import { resolveRelative } from "./antecedent.ts";
import { phraseSpan } from "./phrase-span.ts";
import { QUANTIFIER_WORDS } from "./quantifier-table.ts";

/** They stand for no one: "nobody was hurt" is a negated event, and who asks does not tell. */
const NO_ONE: ReadonlySet<string> = new Set([
  "nobody",
  "none",
  "nothing",
  "who",
  "whom",
  "what",
  "which",
  "there",
  "neither",
  "whoever",
]);

/** A phrase in a role as participants: of "A, B and not C" there are three. */
export function expandParticipant(
  syntax: Syntax,
  role: Role,
  phrase: number,
): readonly PredicationParticipant[] {
  const head = resolveRelative(syntax, phrase);
  return listed(syntax, head)
    .filter((one) => !NO_ONE.has(syntax.form(one)) && !isNoOne(syntax, one))
    .map((one) => ({
      role,
      head: one,
      span: phraseSpan(syntax, one),
      polarity: isExcluded(syntax, one) ? "negative" : "positive",
      quantifier: quantifierOf(syntax, one),
    }));
}

/** A phrase and those listed with it; a list may hang together word by word. */
function listed(syntax: Syntax, head: number): readonly number[] {
  const found = [head];
  for (const next of found) {
    for (const child of syntax.children(next)) if (isListed(syntax, child)) found.push(child);
  }
  return found;
}

/** "no one" is two words. */
function isNoOne(syntax: Syntax, head: number): boolean {
  const determiner = syntax.child(head, "det");
  return syntax.form(head) === "one" && determiner !== null && syntax.form(determiner) === "no";
}

/** "A and B", and "A, not B", which may be read as an apposition. */
function isListed(syntax: Syntax, child: number): boolean {
  const { relation, upos } = syntax.token(child);
  if (upos !== "NOUN" && upos !== "PROPN" && upos !== "PRON" && upos !== "NUM") return false;
  if (syntax.child(child, "nsubj", "cop") !== null) return false;
  return relation === "conj" || (NEGATABLE.has(relation) && isExcluded(syntax, child));
}

const NEGATABLE: ReadonlySet<string> = new Set(["appos", "parataxis", "dep", "nmod"]);

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
  const next = syntax.analysis.tokens[not + 1];
  if (next !== undefined && DENYING.has(next.form.toLowerCase())) return false;
  const { relation } = syntax.token(head);
  if (relation === "conj" || NEGATABLE.has(relation)) return true;
  return syntax.children(head, "conj").some((other) => hasBut(syntax, other));
}

const DENYING: ReadonlySet<string> = new Set([
  "a",
  "an",
  "one",
  "any",
  "only",
  "all",
  "every",
  "even",
]);

function hasBut(syntax: Syntax, conjunct: number): boolean {
  return syntax.children(conjunct, "cc").some((cc) => syntax.form(cc) === "but");
}

function quantifierOf(syntax: Syntax, head: number): Quantifier | null {
  for (const child of syntax.children(head)) {
    const { relation } = syntax.token(child);
    if (!QUANTIFYING.has(relation)) continue;
    const found = QUANTIFIER_WORDS.get(syntax.form(child));
    if (found !== undefined) return found;
  }
  return null;
}

const QUANTIFYING: ReadonlySet<string> = new Set(["det", "det:predet", "advmod", "amod"]);

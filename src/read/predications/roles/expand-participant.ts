import type { Quantifier } from "../../../model/claim.ts";
import type { Role } from "../../../model/role.ts";
import { NO_DENIAL_AFTER_NOT } from "../commitment/negation-table.ts";
import type { PredicationParticipant } from "../predication.ts";
import type { Syntax } from "../syntax.ts";
import { resolveRelative } from "./antecedent.ts";
import { isCleftFocus, isDeniedFocus } from "./cleft.ts";
import { isExcluded, NEGATABLE } from "./is-excluded.ts";
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
  // "Not the clerk, who fled": he did flee; "it was not the clerk who fled": he did not.
  const isRelative = head !== phrase;
  const isFree = isRelative && !isCleftFocus(syntax, head);
  const isNot = (one: number) =>
    (isExcluded(syntax, one) && !(isFree && one === head)) ||
    (isRelative && isDeniedFocus(syntax, one));
  return listed(syntax, head)
    .filter((one) => !NO_ONE.has(syntax.form(one)) && !isNoOne(syntax, one))
    .filter((one) => !isFree || !isNot(one))
    .map((one) => ({
      role,
      head: one,
      span: phraseSpan(syntax, one),
      polarity: isNot(one) ? "negative" : "positive",
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

function quantifierOf(syntax: Syntax, head: number): Quantifier | null {
  for (const child of syntax.children(head)) {
    const { relation } = syntax.token(child);
    if (!QUANTIFYING.has(relation) || isNotOnly(syntax, child)) continue;
    const found = QUANTIFIER_WORDS.get(syntax.form(child));
    if (found !== undefined) return found;
  }
  return isOnlySubject(syntax, head) ? "only" : null;
}

/** "Only Hirsch fired": the parser hangs "only" on the verb. */
function isOnlySubject(syntax: Syntax, head: number): boolean {
  const verb = syntax.parent(head);
  if (verb === null || !syntax.is(head, "nsubj")) return false;
  const inner = syntax.children(head).filter((child) => child < head);
  const first = Math.min(head, ...inner);
  if (syntax.form(first - 1) !== "only" || isNotOnly(syntax, first - 1)) return false;
  return syntax.parent(first - 1) === verb && syntax.is(first - 1, "advmod");
}

/** "Not just the army": others besides. */
const isNotOnly = (syntax: Syntax, word: number) =>
  NO_DENIAL_AFTER_NOT.has(syntax.form(word)) && NOTS.has(syntax.form(word - 1));

const NOTS: ReadonlySet<string> = new Set(["not", "n't"]);

const QUANTIFYING: ReadonlySet<string> = new Set(["det", "det:predet", "advmod", "amod"]);

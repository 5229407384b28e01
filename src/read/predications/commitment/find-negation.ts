import { isExcluded } from "../roles/is-excluded.ts";
import type { Syntax } from "../syntax.ts";
import {
  NEGATING_ADVERBS,
  NEGATING_WORDS,
  NEGATIVE_MANNERS,
  NO_DENIAL_AFTER_NOT,
} from "./negation-table.ts";

const ARGUMENTS: ReadonlySet<string> = new Set([
  "nsubj",
  "nsubj:pass",
  "obj",
  "iobj",
  "obl",
  "obl:agent",
  "xcomp",
  "obl:unmarked",
  "obl:npmod",
]);

const NONE: readonly number[] = [];

/** The words that negate a clause, or an event's noun: "not", "nobody", "no" of "no posts". */
export function findNegation(syntax: Syntax, head: number): readonly number[] {
  const { upos } = syntax.token(head);
  const own: number[] = [];
  for (const child of syntax.children(head)) {
    for (const cue of cueAt(syntax, head, child)) own.push(cue);
  }
  return upos === "PRON" && NEGATING_WORDS.has(syntax.form(head)) ? [head, ...own] : own;
}

function cueAt(syntax: Syntax, head: number, child: number): readonly number[] {
  const { relation } = syntax.token(child);
  const form = syntax.form(child);
  if (
    relation === "advmod" ||
    relation === "cc" ||
    relation === "cc:preconj" ||
    relation === "neg"
  ) {
    return adverbCue(syntax, head, child, form);
  }
  // Texts cut into words by others may keep "hasn't" whole.
  if (relation.startsWith("aux") || relation === "cop")
    return form.endsWith("n't") ? [child] : NONE;
  if (relation === "amod") return noMoreOf(syntax, child);
  if (relation === "det") return form === "no" || form === "neither" ? [child] : NONE;
  if (relation === "discourse") return NONE;
  return ARGUMENTS.has(relation) ? argumentCue(syntax, child, relation) : NONE;
}

/** "not", "never", "no longer"; but "not only" and "not X but Y" deny nothing of the clause. */
function adverbCue(syntax: Syntax, head: number, child: number, form: string): readonly number[] {
  // "No more than ten": ten, at the most.
  if (syntax.form(child + 1) === "than") return NONE;
  if (form === "longer" || form === "more") {
    const no = syntax.children(child).find((one) => syntax.form(one) === "no");
    return no === undefined ? NONE : [no];
  }
  if (!NEGATING_ADVERBS.has(form) || form === "no") return NONE;
  if (isOfClauseBefore(syntax, head, child)) return NONE;
  const next = syntax.analysis.tokens[child + 1];
  if (next !== undefined && NO_DENIAL_AFTER_NOT.has(next.form.toLowerCase())) return NONE;
  return isNominal(syntax, head) && syntax.child(head, "cop") === null && isExcluded(syntax, head)
    ? []
    : [child];
}

/**
 * "It is not as if he had fled - he was a guard": parsers may hang the first "is not" on "guard",
 * which has a subject and a copula of its own behind it.
 */
function isOfClauseBefore(syntax: Syntax, head: number, negation: number): boolean {
  const subject = syntax.children(head, "nsubj").at(-1);
  const copula = syntax.children(head, "cop").at(-1);
  if (subject === undefined || copula === undefined) return false;
  return syntax.children(head, "cop").length > 1 && negation < subject && subject < copula;
}

function isNominal(syntax: Syntax, token: number): boolean {
  const { upos } = syntax.token(token);
  return upos === "NOUN" || upos === "PROPN" || upos === "PRON";
}

/** "no posts", "nobody", "by no means"; "for no reason" denies the reason only. */
function argumentCue(syntax: Syntax, argument: number, relation: string): readonly number[] {
  const isOblique = relation.startsWith("obl");
  const form = syntax.form(argument);
  if (form === "none" && syntax.form(argument + 1) === "the") return NONE;
  if (NEGATING_WORDS.has(form)) return [argument];
  if (relation !== "obj" && CERTAINTIES.has(syntax.lemma(argument))) return NONE;

  if (isOblique && !NEGATIVE_MANNERS.has(syntax.lemma(argument)) && form !== "one") return NONE;
  const children = syntax.children(argument);
  const cue = children.find((child) => isNegatingWord(syntax, child, relation));
  if (cue !== undefined) return [cue];
  return isOblique ? NONE : children.flatMap((child) => noMoreOf(syntax, child));
}

/** "No more posts": the "no" hangs on "more". */
function noMoreOf(syntax: Syntax, child: number): readonly number[] {
  if (syntax.form(child) !== "more" || !syntax.is(child, "amod")) return NONE;
  return syntax.children(child).filter((one) => syntax.form(one) === "no");
}

/** "no doubt" says that it is so. */
const CERTAINTIES: ReadonlySet<string> = new Set(["doubt", "question", "wonder"]);

/** "no posts", "not one post", "not a shot"; "few posts" are some. */
function isNegatingWord(syntax: Syntax, child: number, relation: string): boolean {
  const { relation: own } = syntax.token(child);
  const form = syntax.form(child);
  if (own === "det" || own === "cc:preconj") return form === "no" || form === "neither";
  if (own !== "advmod" || form !== "not" || !relation.startsWith("nsubj")) return false;
  const next = syntax.analysis.tokens[child + 1]?.form.toLowerCase();
  return next === "a" || next === "one" || next === "any" || next === "all" || next === "every";
}

import { SAYING_NOUNS } from "../../narratives/saying-nouns-table.ts";
import type { Predication } from "../../predications/predication.ts";
import type { Syntax } from "../../predications/syntax.ts";
import { tellingClass } from "./telling-class.ts";
import type { WordClass } from "./word-class.ts";

/** Whether the text says that something is so, that it is not so, or neither. */
export type Standing = "so" | "not so" | "open";

/** Ways up from what is told to the word that tells it. */
const TOLD_BY: ReadonlySet<string> = new Set(
  "ccomp xcomp csubj acl obj nsubj nmod compound appos obl".split(" "),
);
const DENYING: ReadonlySet<WordClass> = new Set(["falsehood", "refute"]);
const OPENING: ReadonlySet<WordClass> = new Set(["doubt", "unconfirmed", "seem", "rumour", "ask"]);
/** Negated, they deny: "it is not true that". */
const TRUE: ReadonlySet<string> = new Set("true case fact real accurate correct".split(" "));

/**
 * How each predication stands at the end: its own polarity and modality within what the words above
 * it make of it ("denied that", "the claim that ... is false", "suspect that").
 *
 * @param negative - Whether each predication is negated in its own clause.
 */
export function standingsOf(
  syntax: Syntax,
  predications: readonly Predication[],
  negative: readonly boolean[],
): readonly Standing[] {
  const byHead = new Map(predications.map(({ head }, index) => [head, index]));
  const isNegative = (token: number) => negative[byHead.get(token) ?? -1] === true;
  return predications.map(({ head, modality }, index) => {
    const above = standingOf(syntax, head, isNegative);
    if (above === "open" || (modality !== "actual" && above !== "not so")) return "open";
    return (above === "not so") === (negative[index] === true) ? "so" : "not so";
  });
}

/** What the words above a word make of it. */
export function standingOf(
  syntax: Syntax,
  head: number,
  isNegative: (token: number) => boolean,
): Standing {
  let found: Standing = "so";
  for (let at = head; ; ) {
    const above = syntax.parent(at);
    const [relation = ""] = syntax.token(at).relation.split(":");
    if (above === null) return found;
    if (relation === "conj") {
      at = above;
      continue;
    }
    if (!TOLD_BY.has(relation) || isBeside(syntax, at, above)) return found;
    const made = madeBy(syntax, above, isNegative);
    if (made === "not so" || made === "denial denied") return made === "not so" ? made : "open";
    if (made === "open") found = "open";
    at = above;
  }
}

/** Who denies is not denied, but what is called false is; a relative clause is not told by its noun. */
function isBeside(syntax: Syntax, at: number, above: number): boolean {
  const { relation } = syntax.token(at);
  if (relation === "acl:relcl") return !isSayingNoun(syntax, above);
  return relation === "nsubj" && syntax.token(above).upos === "VERB";
}

function isSayingNoun(syntax: Syntax, token: number): boolean {
  return SAYING_NOUNS.has(syntax.lemma(token));
}

function madeBy(
  syntax: Syntax,
  teller: number,
  isNegative: (token: number) => boolean,
): Standing | "denial denied" {
  const of = tellingClass(syntax, teller);
  if (of !== null && DENYING.has(of)) return isNegative(teller) ? "denial denied" : "not so";
  if (TRUE.has(syntax.lemma(teller)) && isNegative(teller)) return "not so";
  // "rumours that ... were untrue", "dismissed reports that": trees hang them on the noun as well.
  if (isSayingNoun(syntax, teller) && syntax.children(teller).some((one) => denies(syntax, one))) {
    return "not so";
  }
  if (of !== null && OPENING.has(of)) return "open";
  const source = syntax.child(teller, "nsubj");
  return source !== null && isUnsure(syntax, source) ? "open" : "so";
}

/** "A rumour says that", "unconfirmed reports say that". */
function isUnsure(syntax: Syntax, source: number): boolean {
  return [source, ...syntax.children(source, "amod")].some((one) => {
    const of = tellingClass(syntax, one);
    return of === "rumour" || of === "unconfirmed";
  });
}

function denies(syntax: Syntax, token: number): boolean {
  const of = tellingClass(syntax, token);
  return of !== null && DENYING.has(of);
}

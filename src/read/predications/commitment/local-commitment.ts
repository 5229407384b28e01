import type { Syntax } from "../syntax.ts";
import { type Commitment, type Effect, madeBy, PLAIN, within } from "./commitment.ts";
import { findNegation } from "./find-negation.ts";
import { isSensed } from "./is-sensed.ts";
import {
  ABILITY_VERBS,
  DOUBT_ADVERBS,
  EVENT_ADJECTIVES,
  MODAL_VERBS,
  TRIED_NOUNS,
} from "./modal-table.ts";

/** What a clause, or an event's noun, says of itself: negation, modal verbs, adverbs, mood. */
export function localCommitment(syntax: Syntax, head: number): Commitment {
  if (isEitherWay(syntax, head)) return madeBy(ASKED, []);
  const negation = findNegation(syntax, head);
  const isNegated = negation.length % 2 === 1;
  const cues: Commitment[] = [];
  if (negation.length > 0) {
    cues.push({ ...PLAIN, polarity: isNegated ? "negative" : "positive", polarityCues: negation });
  }
  // "Has not yet been elected" is still to come.
  const yet = isNegated ? openAdverb(syntax, head) : null;
  if (yet !== null) cues.push(madeBy(STILL_OPEN, [yet]));
  for (const child of sharedAuxiliaries(syntax, head)) {
    const effect = MODAL_VERBS.get(syntax.form(child));
    // "could not reach the town": it was not reached.
    if (effect === undefined || (isNegated && ABILITY_VERBS.has(syntax.form(child)))) continue;
    if (isSensed(syntax, head, child)) continue;
    cues.push(madeBy(effect, [child]));
  }
  for (const child of syntax.children(head)) {
    const effect = hedgeOf(syntax, child);
    if (effect !== undefined) cues.push(madeBy(effect, [child]));
  }
  if (isBeTo(syntax, head)) cues.push(madeBy(SET, []));
  if (isInverted(syntax, head)) cues.push(madeBy(SUPPOSED, []));
  const mood = moodOf(syntax, head);
  if (mood !== null) cues.push(madeBy(mood, []));
  return cues.reduce(within, PLAIN);
}

/** "what he did or did not see", "whether it was or was not": neither a yes nor a no. */
function isEitherWay(syntax: Syntax, head: number): boolean {
  return syntax
    .children(head, "advmod")
    .some(
      (one) =>
        NOTS.has(syntax.form(one)) &&
        [one - 1, one - 2].some(
          (or) => syntax.form(or) === "or" && AUXILIARIES.has(syntax.lemma(or - 1)),
        ),
    );
}

const NOTS: ReadonlySet<string> = new Set(["not", "n't"]);

const AUXILIARIES: ReadonlySet<string> = new Set([
  "be",
  "do",
  "have",
  "will",
  "would",
  "can",
  "could",
  "may",
  "might",
  "should",
]);

const STILL_OPEN: Effect = { modality: "expected" };

/** Verbs that leave somebody somewhere: VerbNet 9.1 (put) and 51.1 (arrive). */
const PLACING_VERBS: ReadonlySet<string> = new Set(
  "deploy station position post arrive reach return come enter".split(" "),
);

/** The "yet" of a perfect that is denied; "were not yet deployed there" only says how it was. */
function openAdverb(syntax: Syntax, head: number): number | null {
  const isPerfect = syntax.children(head, "aux").some((one) => syntax.lemma(one) === "have");
  // Who has not yet been deployed, or has not yet arrived, is not there.
  if (!isPerfect || PLACING_VERBS.has(syntax.lemma(head))) return null;
  return syntax.children(head, "advmod").find((one) => syntax.form(one) === "yet") ?? null;
}

const SUPPOSED: Effect = { modality: "hypothetical", certainty: "possible" };

/** "had they known", "were it not for": an "if" without the word. */
function isInverted(syntax: Syntax, head: number): boolean {
  if (!syntax.is(head, "advcl") && !syntax.is(head, "ccomp")) return false;
  const subject = syntax.child(head, "nsubj");
  if (subject === null || syntax.child(head, "mark") !== null) return false;
  // By its place: parsers may hang the auxiliary on the main clause.
  const first = Math.min(subject, ...syntax.children(subject));
  return INVERTED.has(syntax.form(first - 1));
}

const INVERTED: ReadonlySet<string> = new Set(["had", "were", "should"]);

const SET: Effect = { modality: "expected", certainty: "probable" };

/** "is to meet", "was to have been built". */
function isBeTo(syntax: Syntax, head: number): boolean {
  const mark = syntax.children(head, "mark").find((one) => syntax.form(one) === "to");
  const first = syntax.child(head, "aux", "aux:pass", "cop");
  if (mark === undefined || first === null || first > mark) return false;
  return syntax.lemma(first) === "be";
}

function hedgeOf(syntax: Syntax, child: number): Effect | undefined {
  const { relation } = syntax.token(child);
  if (relation === "advmod") return DOUBT_ADVERBS.get(syntax.form(child));
  if (relation !== "amod") return undefined;
  const noun = syntax.parent(child);
  // "A failed attack" was fought, and lost; a failed coup did not come about.
  const isFought = syntax.form(child) === "failed" && noun !== null;
  if (isFought && TRIED_NOUNS.has(syntax.lemma(noun))) return undefined;
  return EVENT_ADJECTIVES.get(syntax.form(child));
}

/** "may attack and kill": a bare conjunct has the auxiliaries of the first. */
function sharedAuxiliaries(syntax: Syntax, head: number): readonly number[] {
  const own = syntax.children(head, "aux");
  const { relation, head: governor, xpos } = syntax.token(head);
  if (own.length > 0 || relation !== "conj" || governor === null) return own;
  const isBare = xpos === "VB" || xpos === "VBN";
  if (!isBare || syntax.child(head, "nsubj", "mark") !== null) return own;
  return syntax.children(governor, "aux");
}

const ASKED: Effect = { modality: "asked" };
const REQUIRED: Effect = { modality: "required", certainty: "possible" };

/** Questions and orders; of main clauses only. */
function moodOf(syntax: Syntax, head: number): Effect | null {
  const { relation, xpos, upos } = syntax.token(head);
  if (
    relation !== "root" &&
    relation !== "conj" &&
    relation !== "parataxis" &&
    relation !== "ccomp"
  ) {
    return null;
  }
  if (isAsked(syntax, head)) return ASKED;
  if (upos !== "VERB" || xpos !== "VB" || relation === "ccomp") return null;
  const isBare = syntax.child(head, "nsubj", "mark", "csubj", "cop") === null;
  return isBare && hasNoTense(syntax, head) && !isAfterAuxiliary(syntax, head) ? REQUIRED : null;
}

/** "Do not go" is an order too. */
function hasNoTense(syntax: Syntax, head: number): boolean {
  return syntax.children(head, "aux").every((aux) => syntax.form(aux) === "do");
}

/** A bare conjunct of a clause with an auxiliary is no order: "will go and see". */
function isAfterAuxiliary(syntax: Syntax, head: number): boolean {
  const { relation, head: governor } = syntax.token(head);
  if (relation !== "conj" || governor === null) return false;
  return syntax.child(governor, "aux", "mark", "nsubj") !== null;
}

/** "Q: who fired?": the mark hangs on what stands before the colon. */
function isBehindLabel(syntax: Syntax, head: number): boolean {
  const label = syntax.parent(head);
  if (label === null || label > head || syntax.form(label + 1) !== ":") return false;
  return syntax.children(label, "punct").some((mark) => syntax.form(mark).startsWith("?"));
}

/** The clause ends in a question mark of its own, or is a tag: "you saw him, did you not?" */
function isAsked(syntax: Syntax, head: number): boolean {
  const marks = syntax.children(head, "punct");
  if (marks.some((mark) => syntax.form(mark).startsWith("?"))) return true;
  if (!syntax.is(head, "parataxis")) return false;
  if (isBehindLabel(syntax, head)) return true;
  const subject = syntax.child(head, "nsubj");
  if (subject === null || Math.min(head, syntax.child(head, "aux", "cop") ?? head) > subject)
    return false;
  const end = Math.max(subject, head);
  return [1, 2, 3].some((step) => syntax.form(end + step).startsWith("?"));
}

import type { AttributionMention } from "../attribution/attribution-mention.ts";
import { SPEAKER_CLASSES, SPEAKING_THINGS } from "../attribution/speaker-words-table.ts";
import { INVOLVEMENT_NOUNS } from "../involvement-nouns-table.ts";
import type { TextSpan } from "../language/analysis/ranges.ts";
import type { Predication } from "../predications/predication.ts";
import type { ReadingContext } from "../reading-context.ts";
import { type Commitment, commitmentOf } from "./commitment.ts";
import type { DraftContext } from "./draft-claims.ts";
import {
  ACCUSATIONS,
  ANAPHORS,
  FALSEHOOD_PREDICATES,
  OF_THINGS_TOO,
  REJECTING_CUES,
  THING_PRONOUNS,
  TRUTH_PREDICATES,
} from "./falsehood-words-table.ts";
import { saidPlace } from "./said-place.ts";

/** A place where the text denies what was said before. */
export interface Denial {
  /** Index of the predication that denies; `null` when the cue of an attribution does. */
  readonly predication: number | null;
  readonly head: number;
  readonly voice: number;
  /** The words that deny. */
  readonly cue: TextSpan;
  /**
   * What is denied: something said; a charge against somebody, which somebody must have made; or that
   * the one who denies had a part in it ("denied responsibility").
   */
  readonly of: "saying" | "accusation" | "involvement";
  readonly clause: TextSpan;
  /** The word that points back: "this", "the report", or "which" behind what it points to. */
  readonly pointer: "pronoun" | "noun" | "relative";
  /** "Rejected", "dismissed": so are offers, and not for being untrue. */
  readonly rejects: boolean;
  /** Heads of what is denied where it is told on the spot: "their claims that it fell". */
  readonly spelled: readonly number[] | null;
}

/** Where a text denies what it, or somebody in it, said before. */
export function findDenials(given: DraftContext): readonly Denial[] {
  return [...denialsByWords(given), ...denialsByCue(given)];
}

/** "That was false": said as a fact, and neither asked nor denied in its turn. */
function denialsByWords({ context, reading, voices }: DraftContext): readonly Denial[] {
  return reading.predications.flatMap((predication, index): Denial[] => {
    if (!isFalsehoodWord(predication) || !pointsBack(predication, context)) return [];
    const { head, trigger, clause } = predication;
    const around = voices.attributionsAt(head);
    const commitment = commitmentOf(predication, around, saidPlace(context, head, around));
    if (!callsFalse(predication, commitment)) return [];
    const isCharge = predication.participants.some((one) => isAccusation(one.head, context));
    const of = isCharge ? "accusation" : "saying";
    const voice = voices.at(head);
    const pointer = predication.participants.some((one) => isNoun(one.head, context))
      ? "noun"
      : "pronoun";
    const rejects = false;
    return [
      {
        predication: index,
        head,
        voice,
        cue: trigger,
        of,
        clause,
        pointer,
        rejects,
        spelled: null,
      },
    ];
  });
}

/** "The ministry denied the reports": it did, and neither may nor would not. */
function denialsByCue({ context, reading, voices }: DraftContext): readonly Denial[] {
  const atHead = new Map(reading.predications.map((one) => [one.head, one]));
  return reading.attributions.flatMap((attribution): Denial[] => {
    const { cue, content, contentHeads } = attribution;
    const [object] = contentHeads;
    if (cue.force !== "deny" || cue.negated || object === undefined) return [];
    if (!isSomebody(attribution, context)) return [];
    const denying = atHead.get(cue.head);
    if (denying?.polarity === "negative" || (denying?.modality ?? "actual") !== "actual") return [];
    const what = whatIsDenied(attribution, object, reading.attributions, context);
    if (what === null) return [];
    const [first = cue] = content;
    const clause = {
      start: Math.min(cue.start, first.start),
      end: Math.max(cue.end, content.at(-1)?.end ?? first.end),
    };
    const voice = voices.at(object);
    const rejects = REJECTING_CUES.has(cue.lemma);
    return [{ predication: null, head: object, voice, cue, clause, rejects, ...what }];
  });
}

function whatIsDenied(
  { contentHeads, cue, source }: AttributionMention,
  object: number,
  attributions: readonly AttributionMention[],
  context: ReadingContext,
): Pick<Denial, "of" | "pointer" | "spelled"> | null {
  if (isInvolvement(object, context) && source !== null)
    return { of: "involvement", pointer: "noun", spelled: null };
  const of = isAccusation(object, context) ? "accusation" : "saying";
  // "Dismissed the report as propaganda": what it is called instead is no second thing denied.
  if (isAnaphor(object, context, cue.head)) {
    const pointer = pointerOf(object, cue.head, context);
    return contentHeads.length === 1 || isCalled(contentHeads[1], context)
      ? { of, pointer, spelled: null }
      : null;
  }
  // "Rejected the rebels' claim that it fell": theirs is the claim, and its denial another's.
  const own = attributions.find(({ cue }) => cue.head === object);
  return own === undefined || own.source === null
    ? null
    : { of, pointer: "noun", spelled: own.contentHeads };
}

const THINGS: ReadonlySet<string> = new Set(["that", "which"]);

/** Information contradicts, and people deny. */
function isSomebody(
  { source }: AttributionMention,
  { analysis, lexicon }: ReadingContext,
): boolean {
  const word = source === null ? undefined : analysis.tokens[source.head];
  if (word === undefined) return true;
  // "Information that contradicts it".
  if (THINGS.has(word.form.toLowerCase())) return false;
  if (word.upos !== "NOUN") return true;
  const lemma = word.lemma.toLowerCase();
  return (
    SPEAKING_THINGS.has(lemma) ||
    lexicon.lexicographerClasses(lemma, "noun").some((one) => SPEAKER_CLASSES.has(one))
  );
}

function isNoun(token: number, { analysis }: ReadingContext): boolean {
  return analysis.tokens[token]?.upos === "NOUN";
}

function pointerOf(
  object: number,
  denying: number,
  { analysis, tree }: ReadingContext,
): Denial["pointer"] {
  const word = analysis.tokens[object];
  const noun = tree.parent(denying);
  const isBehind = noun !== null && tree.children(noun, "acl").includes(denying);
  if (isBehind && word?.upos !== "NOUN" && object < denying) return "relative";
  return word?.upos === "NOUN" ? "noun" : "pronoun";
}

function isInvolvement(token: number, { analysis }: ReadingContext): boolean {
  return INVOLVEMENT_NOUNS.has(analysis.tokens[token]?.lemma.toLowerCase() ?? "");
}

/** "As propaganda", "as a lie". */
function isCalled(token: number | undefined, { analysis, tree }: ReadingContext): boolean {
  return (
    token !== undefined &&
    ["case", "mark"].some((relation) =>
      tree.children(token, relation).some((one) => analysis.tokens[one]?.form === "as"),
    )
  );
}

function isFalsehoodWord({ predicate }: Predication): boolean {
  return FALSEHOOD_PREDICATES.has(predicate) || TRUTH_PREDICATES.has(predicate);
}

function callsFalse({ predicate }: Predication, { polarity, modality }: Commitment): boolean {
  if (modality !== "actual") return false;
  return (polarity === "positive" ? FALSEHOOD_PREDICATES : TRUTH_PREDICATES).has(predicate);
}

/** What is called false is something said: "that", "the claim"; not "the passport". */
function pointsBack(
  { participants, predicate, head }: Predication,
  context: ReadingContext,
): boolean {
  // "The accusations that she had lied were false" says itself what was false, and "a decision we
  // think is not right" may be no more than unwise.
  if (participants.length === 0) {
    return !OF_THINGS_TOO.has(predicate) && !followsNoun(head, context) && !isOfWhat(head, context);
  }
  return participants.some(
    ({ head }) =>
      isAnaphor(head, context) && !(OF_THINGS_TOO.has(predicate) && isThing(head, context)),
  );
}

/** In "accusations that she had misled it were false" the tree may lose what "were false" is said of. */
function followsNoun(head: number, context: ReadingContext): boolean {
  const { analysis, tree } = context;
  const first = Math.min(head, ...tree.children(head, "cop"), ...tree.children(head, "aux"));
  const word = analysis.tokens[first - 1];
  return (
    word !== undefined && /^(?:NOUN|PROPN)$/u.test(word.upos) && !isAnaphor(first - 1, context)
  );
}

/** "What the papers say is false" is about their words, not about what stands in front. */
function isOfWhat(head: number, { analysis, tree }: ReadingContext): boolean {
  // "Is false" may hang on "say", and that on "what".
  const saying = tree.parent(head);
  const above = saying === null ? null : tree.parent(saying);
  return [...tree.children(head, "nsubj"), ...(above === null ? [] : [above])].some((one) =>
    /^what(?:ever)?$/iu.test(analysis.tokens[one]?.form ?? ""),
  );
}

function isThing(token: number, { analysis }: ReadingContext): boolean {
  return THING_PRONOUNS.has(analysis.tokens[token]?.form.toLowerCase() ?? "");
}

/** Behind a noun: what follows tells what the report, the claim or the charge is. */
const TELLING = /^(?:that|about|of)$/iu;

function isAnaphor(
  token: number | undefined,
  { analysis, tree }: ReadingContext,
  denying?: number,
): boolean {
  const word = token === undefined ? undefined : analysis.tokens[token];
  if (word === undefined || token === undefined) return false;
  if (!ANAPHORS.has(word.lemma.toLowerCase())) return false;
  // "The reports that posts fell" say themselves what they are about.
  if (TELLING.test(analysis.tokens[token + 1]?.form ?? "")) return false;
  // "A charge the government denies" is told by what stands before it.
  const clauses = [...tree.children(token, "acl"), ...tree.children(token, "ccomp")];
  return clauses.every((one) => one === denying);
}

function isAccusation(token: number, { analysis }: ReadingContext): boolean {
  return ACCUSATIONS.has(analysis.tokens[token]?.lemma.toLowerCase() ?? "");
}

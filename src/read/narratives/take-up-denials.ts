import type { Claim } from "../../model/claim.ts";
import { evidenceOf } from "../evidence-of.ts";
import { firstIndex } from "../first-index.ts";
import type { TextSpan } from "../language/analysis/ranges.ts";
import type { Sentence } from "../language/analysis/sentence.ts";
import type { Predication } from "../predications/predication.ts";
import type { ReadingContext } from "../reading-context.ts";
import { type ClaimDraft, draftId } from "./claim-draft.ts";
import { type Commitment, commitmentOf } from "./commitment.ts";
import type { DraftContext } from "./draft-claims.ts";
import {
  ACCUSATIONS,
  ACCUSING_CUES,
  ANAPHORS,
  FALSEHOOD_PREDICATES,
  FIRST_PERSONS,
  OF_THINGS_TOO,
  THING_PRONOUNS,
  TRUTH_PREDICATES,
} from "./falsehood-words-table.ts";
import { isSubordinate } from "./is-subordinate.ts";
import { saidPlace } from "./said-place.ts";

/** How many sentences back what is denied may have been said. */
const REACH = 2;

/** The document's own, see `Voices`. */
const OWN_VOICE = 0;

/** A place where the text denies what was said before. */
interface Denial {
  /** Index of the predication that denies; `null` when the cue of an attribution does. */
  readonly predication: number | null;
  readonly head: number;
  readonly voice: number;
  /** The words that deny. */
  readonly cue: TextSpan;
  /** Whether what is denied is called a charge against somebody: somebody must have made it. */
  readonly ofAccusation: boolean;
  readonly clause: TextSpan;
}

/**
 * Denials that point back: "other reports claimed that was false", "The ministry denied the
 * reports". Each gives a claim of its own voice: what was last said by somebody else, negated.
 *
 * @param drafts - In the order of the text.
 * @returns The drafts, with those of the denials in the place of the words "was false".
 */
export function takeUpDenials(
  drafts: readonly ClaimDraft[],
  given: DraftContext,
): readonly ClaimDraft[] {
  const denials = findDenials(given);
  if (denials.length === 0) return drafts;
  const spoken = new Set(denials.flatMap(({ predication }) => predication ?? []));
  const others = drafts.filter(({ predication }) => !spoken.has(predication));
  const taken = denials.flatMap((denial) => {
    const denied = lastSaid(denial, others, given);
    return denied === null ? [] : [negate(denied, denial, given)];
  });
  return [...others, ...taken].sort((left, right) => left.head - right.head);
}

function findDenials(given: DraftContext): readonly Denial[] {
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
    const ofAccusation = predication.participants.some((one) => isAccusation(one.head, context));
    return [
      { predication: index, head, voice: voices.at(head), cue: trigger, clause, ofAccusation },
    ];
  });
}

/** "The ministry denied the reports": it did, and neither may nor would not. */
function denialsByCue({ context, reading, voices }: DraftContext): readonly Denial[] {
  const atHead = new Map(reading.predications.map((one) => [one.head, one]));
  return reading.attributions.flatMap(({ cue, content, contentHeads }): Denial[] => {
    const [object, ...more] = contentHeads;
    if (cue.force !== "deny" || cue.negated || object === undefined || more.length > 0) return [];
    const { polarity, modality } = atHead.get(cue.head) ?? {
      polarity: "positive",
      modality: "actual",
    };
    if (polarity === "negative" || modality !== "actual" || !isAnaphor(object, context)) return [];
    const [first = cue] = content;
    const clause = {
      start: Math.min(cue.start, first.start),
      end: Math.max(cue.end, first.end),
    };
    const ofAccusation = isAccusation(object, context);
    const voice = voices.at(object);
    return [{ predication: null, head: object, voice, cue, clause, ofAccusation }];
  });
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
  // "The accusations that she had lied were false" says itself what was false.
  if (participants.length === 0) return !followsNoun(head, context);
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

function isThing(token: number, { analysis }: ReadingContext): boolean {
  return THING_PRONOUNS.has(analysis.tokens[token]?.form.toLowerCase() ?? "");
}

/** Behind a noun: what follows tells what the report, the claim or the charge is. */
const TELLING = /^(?:that|about|of)$/iu;

function isAnaphor(token: number | undefined, { analysis, tree }: ReadingContext): boolean {
  const word = token === undefined ? undefined : analysis.tokens[token];
  if (word === undefined || token === undefined) return false;
  if (!ANAPHORS.has(word.lemma.toLowerCase())) return false;
  // "The reports that posts fell" say themselves what they are about.
  if (TELLING.test(analysis.tokens[token + 1]?.form ?? "")) return false;
  return tree.children(token, "acl").length === 0 && tree.children(token, "ccomp").length === 0;
}

function isAccusation(token: number, { analysis }: ReadingContext): boolean {
  return ACCUSATIONS.has(analysis.tokens[token]?.lemma.toLowerCase() ?? "");
}

/** The nearest main claim of another voice before the denial. */
function lastSaid(
  { head, voice, ofAccusation }: Denial,
  drafts: readonly ClaimDraft[],
  given: DraftContext,
): ClaimDraft | null {
  const { context } = given;
  const { analysis } = context;
  const sentence = sentenceOf(analysis.sentences, head);
  const first = analysis.sentences[Math.max(0, sentence - REACH)]?.firstToken ?? 0;
  const justBefore = analysis.sentences[Math.max(0, sentence - 1)]?.firstToken ?? 0;
  const from = firstIndex(drafts, (one) => one.head < first);
  const before = drafts
    .slice(
      from,
      firstIndex(drafts, (one) => one.head < head),
    )
    .filter((one) => one.voice !== voice && isWhole(one) && isAsserted(one.claim))
    // What the text itself tells must stand next to its denial, and not be told by the way.
    .filter(
      (one) =>
        one.voice !== OWN_VOICE ||
        (!ofAccusation && one.head >= justBefore && !isSubordinate(context, one.head)),
    );
  const charges = ofAccusation ? findCharges(before, given) : before;
  const last = charges.at(-1);
  if (last === undefined) return null;
  // Of one sentence and voice, the claim told first is the main one.
  const own = sentenceOf(analysis.sentences, last.head);
  return (
    charges.find(
      (one) => sentenceOf(analysis.sentences, one.head) === own && one.voice === last.voice,
    ) ?? last
  );
}

/**
 * What a denied "accusation" may be: what stands under a word of accusing, and where nothing does,
 * what somebody said of others; "we have an issue with them" tells of those who speak.
 */
function findCharges(drafts: readonly ClaimDraft[], given: DraftContext): readonly ClaimDraft[] {
  const accused = drafts.filter(
    ({ claim, head }) =>
      claim.modality === "alleged" ||
      given.voices.attributionsAt(head).some(({ cue }) => ACCUSING_CUES.has(cue.lemma)),
  );
  return accused.length > 0 ? accused : drafts.filter((one) => !tellsOfItself(one, given));
}

function tellsOfItself({ predication }: ClaimDraft, { context, reading }: DraftContext): boolean {
  const { tokens } = context.analysis;
  return (reading.predications[predication]?.participants ?? []).some(
    ({ role, head }) =>
      role === "agent" && FIRST_PERSONS.has(tokens[head]?.form.toLowerCase() ?? ""),
  );
}

/** A toll says nothing but a figure, and who denies it does not say that nobody died. */
function isWhole({ predication }: ClaimDraft): boolean {
  return predication >= 0;
}

function isAsserted({ modality, participants }: Claim): boolean {
  return (modality === "actual" || modality === "alleged") && participants.length > 0;
}

function sentenceOf(sentences: readonly Sentence[], token: number): number {
  return firstIndex(sentences, ({ endToken }) => endToken <= token);
}

/** What was said, denied: who takes part stays, the figures of the other account do not. */
function negate(
  denied: ClaimDraft,
  { predication, head, voice, cue, clause }: Denial,
  { context }: DraftContext,
): ClaimDraft {
  const { text } = context.analysis;
  const { claim } = denied;
  return {
    predication: predication ?? denied.predication,
    head,
    voice,
    story: denied.story,
    claim: {
      ...claim,
      id: draftId(head, "-denied"),
      polarity: claim.polarity === "positive" ? "negative" : "positive",
      polarityEvidence: [evidenceOf(text, cue)],
      modality: "actual",
      modalityEvidence: [],
      certainty: "unstated",
      quantities: [],
      attributes: [],
      evidence: [evidenceOf(text, clause), ...claim.evidence],
    },
  };
}

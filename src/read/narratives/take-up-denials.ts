import type { Claim } from "../../model/claim.ts";
import { evidenceOf } from "../evidence-of.ts";
import { firstIndex } from "../first-index.ts";
import type { TextSpan } from "../language/analysis/ranges.ts";
import type { Sentence } from "../language/analysis/sentence.ts";
import type { Predication } from "../predications/predication.ts";
import type { ReadingContext } from "../reading-context.ts";
import { type ClaimDraft, draftId } from "./claim-draft.ts";
import type { DraftContext } from "./draft-claims.ts";
import { ANAPHORS, FALSEHOOD_PREDICATES, TRUTH_PREDICATES } from "./falsehood-words-table.ts";

/** How many sentences back what is denied may have been said. */
const REACH = 2;

/** A place where the text denies what was said before. */
interface Denial {
  /** Index of the predication that denies, or -1 when the cue of an attribution does. */
  readonly predication: number;
  readonly head: number;
  readonly voice: number;
  /** The words that deny. */
  readonly cue: TextSpan;
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
  const spoken = new Set(denials.map(({ predication }) => predication));
  const others = drafts.filter(({ predication }) => !spoken.has(predication));
  const taken = denials.flatMap((denial) => {
    const denied = lastSaid(denial, others, given.context);
    return denied === null ? [] : [negate(denied, denial, given)];
  });
  return [...others, ...taken].sort((left, right) => left.head - right.head);
}

function findDenials({ context, reading, voices }: DraftContext): readonly Denial[] {
  const byWords = reading.predications.flatMap((predication, index): Denial[] => {
    if (!callsFalse(predication) || !pointsBack(predication, context)) return [];
    const { head, trigger, clause } = predication;
    return [{ predication: index, head, voice: voices.at(head), cue: trigger, clause }];
  });
  const byCue = reading.attributions.flatMap(({ cue, content, contentHeads }): Denial[] => {
    const [object] = contentHeads;
    const isBare =
      content.length === 0 || (contentHeads.length === 1 && isAnaphor(object, context));
    if (cue.force !== "deny" || cue.negated || !isBare || object === undefined) return [];
    const [first = cue] = content;
    const clause = {
      start: Math.min(cue.start, first.start),
      end: Math.max(cue.end, first.end),
    };
    return [{ predication: -1, head: object, voice: voices.at(object), cue, clause }];
  });
  return [...byWords, ...byCue];
}

function callsFalse({ predicate, polarity }: Predication): boolean {
  return polarity === "positive"
    ? FALSEHOOD_PREDICATES.has(predicate)
    : TRUTH_PREDICATES.has(predicate);
}

/** What is called false is something said: "that", "the claim"; not "the passport". */
function pointsBack({ participants }: Predication, context: ReadingContext): boolean {
  return participants.length === 0 || participants.some(({ head }) => isAnaphor(head, context));
}

function isAnaphor(token: number | undefined, { analysis, tree }: ReadingContext): boolean {
  const word = token === undefined ? undefined : analysis.tokens[token];
  if (word === undefined || token === undefined || !ANAPHORS.has(word.lemma.toLowerCase()))
    return false;
  // "The reports that posts fell" say themselves what they are about.
  return tree.children(token, "acl").length === 0 && tree.children(token, "ccomp").length === 0;
}

/** The nearest main claim of another voice before the denial. */
function lastSaid(
  { head, voice }: Denial,
  drafts: readonly ClaimDraft[],
  { analysis }: ReadingContext,
): ClaimDraft | null {
  const sentence = sentenceOf(analysis.sentences, head);
  const first = analysis.sentences[Math.max(0, sentence - REACH)]?.firstToken ?? 0;
  const from = firstIndex(drafts, (one) => one.head < first);
  const before = drafts
    .slice(
      from,
      firstIndex(drafts, (one) => one.head < head),
    )
    .filter((one) => one.voice !== voice && isAsserted(one.claim));
  const last = before.at(-1);
  if (last === undefined) return null;
  // Of one sentence and voice, the claim told first is the main one.
  const own = sentenceOf(analysis.sentences, last.head);
  return (
    before.find(
      (one) => sentenceOf(analysis.sentences, one.head) === own && one.voice === last.voice,
    ) ?? last
  );
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
    predication: predication < 0 ? denied.predication : predication,
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

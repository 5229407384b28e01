import type { Claim } from "../../model/claim.ts";
import { evidenceOf } from "../evidence-of.ts";
import { firstIndex } from "../first-index.ts";
import type { Sentence } from "../language/analysis/sentence.ts";
import { type ClaimDraft, draftId } from "./claim-draft.ts";
import type { DraftContext } from "./draft-claims.ts";
import { ACCUSING_CUES, FIRST_PERSONS } from "./falsehood-words-table.ts";
import { type Denial, findDenials } from "./find-denials.ts";
import { isSubordinate } from "./is-subordinate.ts";

/** How many sentences back what is denied may have been said. */
const REACH = 2;

/** The document's own, see `Voices`. */
const OWN_VOICE = 0;

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
    const denied = findDenied(denial, others, given);
    if (denied === null) return [];
    return [
      denial.of === "involvement" ? disown(denied, denial, given) : negate(denied, denial, given),
    ];
  });
  return [...others, ...taken].sort((left, right) => left.head - right.head);
}

function findDenied(
  denial: Denial,
  drafts: readonly ClaimDraft[],
  given: DraftContext,
): ClaimDraft | null {
  const { spelled, voice } = denial;
  if (spelled === null) return lastSaid(denial, drafts, given);
  return (
    drafts.find(
      (one) =>
        spelled.includes(one.head) && one.voice !== voice && isWhole(one) && isAsserted(one.claim),
    ) ?? null
  );
}

/** The nearest main claim of another voice before the denial. */
function lastSaid(
  { head, voice, of }: Denial,
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
        (of === "saying" && one.head >= justBefore && !isSubordinate(context, one.head)),
    );
  const charges =
    of === "saying"
      ? before
      : of === "accusation"
        ? findCharges(before, given)
        : before.filter((one) => isDoneBy(one, voice, given));
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

/** Whether the claim says that the speaker of a voice did it. */
function isDoneBy({ claim }: ClaimDraft, voice: number, { voices, cast }: DraftContext): boolean {
  const speaker = voices.voices[voice]?.hops.at(-1)?.entity ?? null;
  const entity = speaker === null ? null : cast.memberOf(speaker);
  return (
    entity !== null &&
    claim.participants.some((one) => one.role === "agent" && one.entity === entity)
  );
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

/** "Denied responsibility": it happened, and it was not they who did it. */
function disown(denied: ClaimDraft, denial: Denial, given: DraftContext): ClaimDraft {
  const negated = negate(denied, denial, given);
  const { polarity, polarityEvidence, participants } = denied.claim;
  return {
    ...negated,
    claim: {
      ...negated.claim,
      polarity,
      polarityEvidence,
      participants: participants.map((one) =>
        one.role === "agent"
          ? { ...one, polarity: "negative", evidence: negated.claim.polarityEvidence }
          : one,
      ),
    },
  };
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

import { evidenceOf } from "../evidence-of.ts";
import { type ClaimDraft, draftId } from "./claim-draft.ts";
import type { DraftContext } from "./draft-claims.ts";
import { type Denial, findDenials } from "./find-denials.ts";
import { findDenied } from "./find-denied.ts";

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

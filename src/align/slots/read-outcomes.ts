import type { ClaimRecord } from "../records/claim-record.ts";
import type { EventContext, SlotReader } from "./event-context.ts";
import { evidenceOf, type ReadingDraft } from "./reading-draft.ts";

/** In what state it ended: the claim's own end state, and those of the results it is linked to. */
export const readOutcomes: SlotReader = (record, context) => {
  if (record.claim.polarity === "negative") return [];
  const linked = record.claim.links.flatMap((link) => {
    if (link.relation !== "result" || link.polarity === "negative") return [];
    const result = context.recordOf(record.narrative.id, link.claim);
    return result === null || result.claim.polarity === "negative" ? [] : [result];
  });
  return [
    ...outcome(record, true, context),
    ...linked.flatMap((one) => outcome(one, false, context)),
  ];
};

function outcome(
  record: ClaimRecord,
  derived: boolean,
  context: EventContext,
): readonly ReadingDraft[] {
  const { endState } = record.concept;
  if (endState === null) return [];
  const filler = record.fillers.find(
    (one) => one.role === endState.of && one.polarity === "positive",
  );
  const theme = filler === undefined ? null : context.entityOf(filler.profile);
  const quantifier = filler?.quantifier ?? null;
  const { axis, state } = endState;
  return [
    {
      slot: "outcome",
      topic: null,
      key: JSON.stringify([axis, state, theme?.id ?? null, quantifier]),
      label: `${filler === undefined ? "" : `${filler.label}: `}${record.claim.predicate}`,
      value: {
        type: "outcome",
        axis,
        state,
        theme: theme?.id ?? null,
        concept: record.concept.name,
        quantifier,
      },
      record,
      evidence: evidenceOf(record, filler?.evidence ?? []),
      derived,
    },
  ];
}

import type { ClaimRecord } from "../records/claim-record.ts";
import { fillersIn } from "../records/fillers-in.ts";
import type { EventContext, SlotReader } from "./event-context.ts";
import { evidenceOf, type ReadingDraft } from "./reading-draft.ts";

/** In what state the event itself leaves somebody or something. */
export const readOutcomes: SlotReader = (record, context) =>
  record.claim.polarity === "negative" ? [] : outcome(record, true, context);

/**
 * In what state it ended by its results. That one account ties the capture to the clash makes what
 * other accounts say of the capture an outcome of the clash as well.
 */
export function readResults(context: EventContext): readonly ReadingDraft[] {
  return context.results.flatMap((record) => outcome(record, false, context));
}

function outcome(
  record: ClaimRecord,
  derived: boolean,
  context: EventContext,
): readonly ReadingDraft[] {
  const { endState } = record.concept;
  if (endState === null) return [];
  const filler = fillersIn(record, endState.of)[0];
  const theme = filler === undefined ? null : context.entityOf(filler.profile);
  const quantifier = filler?.quantifier ?? null;
  const { axis, state } = endState;
  return [
    {
      slot: "outcome",
      topic: null,
      key: JSON.stringify([axis, state, theme?.id ?? null, quantifier]),
      label: `${filler === undefined ? "" : `${filler.label}: `}${state}`,
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

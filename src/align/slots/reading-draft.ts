import type { EvidenceSpan } from "../../model/evidence-span.ts";
import type { ReadingValue } from "../../model/reading-value.ts";
import type { Slot } from "../../model/slot.ts";
import type { ClaimRecord } from "../records/claim-record.ts";

/** What one claim gives at one slot, before narratives that agree are put together. */
export interface ReadingDraft {
  readonly slot: Slot;
  /** See `Locus.topic`; `null` when an event has this slot once. */
  readonly topic: string | null;
  /** Tells topics of equal words apart; left out where the words do. */
  readonly topicKey?: string;
  /** Equal for equal readings of one locus. */
  readonly key: string;
  readonly label: string;
  readonly value: ReadingValue;
  /** The claim it comes from; its voice is committed to it. */
  readonly record: ClaimRecord;
  readonly evidence: readonly EvidenceSpan[];
  /**
   * `true` for what the claim does not state as such; a locus of nothing but one derived reading
   * is left out of the table.
   */
  readonly derived: boolean;
}

/**
 * The words a reading rests on: those given for the slot itself where they say more than a part of
 * the claim's own quote, then that quote, which can be read alone.
 */
export function evidenceOf(
  record: ClaimRecord,
  own: readonly EvidenceSpan[],
): readonly EvidenceSpan[] {
  const { evidence } = record.claim;
  const more = own.filter((span) => !evidence.some((whole) => whole.quote.includes(span.quote)));
  return [...more, ...evidence];
}

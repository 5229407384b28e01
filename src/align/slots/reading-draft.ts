import type { EvidenceSpan } from "../../model/evidence-span.ts";
import type { ReadingValue } from "../../model/reading-value.ts";
import type { Slot } from "../../model/slot.ts";
import type { ClaimRecord } from "../records/claim-record.ts";

/** What one claim gives at one slot, before narratives that agree are put together. */
export interface ReadingDraft {
  readonly slot: Slot;
  /** See `Locus.topic`; `null` when an event has this slot once. */
  readonly topic: string | null;
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
 * The words a reading rests on: the claim's own quote, which can be read alone, before the bare
 * words of the slot.
 */
export function evidenceOf(
  record: ClaimRecord,
  own: readonly EvidenceSpan[],
): readonly EvidenceSpan[] {
  return record.claim.evidence.length > 0 ? record.claim.evidence : own;
}

import type { ClaimRecord } from "../records/claim-record.ts";
import type { EventContext } from "../slots/event-context.ts";
import { evidenceOf, type ReadingDraft } from "../slots/reading-draft.ts";

/**
 * Who was there: stated by claims about presence ("had not been deployed in the area"), and needed
 * by claims that cannot be true without it (who fights is there).
 *
 * @param stated - Claims about presence that concern this event; see `attachPresence`.
 * @param context - The event.
 */
export function readPresence(
  stated: readonly ClaimRecord[],
  context: EventContext,
): readonly ReadingDraft[] {
  if (stated.length === 0) return [];
  return [
    ...stated.flatMap((record) => statedPresence(record, context)),
    ...context.records.flatMap((record) => presupposedPresence(record, context)),
  ];
}

function statedPresence(record: ClaimRecord, context: EventContext): readonly ReadingDraft[] {
  const { presence } = record.concept;
  if (presence === null) return [];
  const present = presence.present === (record.claim.polarity === "positive");
  return record.fillers
    .filter((filler) => filler.role === presence.of && filler.polarity === "positive")
    .map((filler) => {
      const entity = context.entityOf(filler.profile);
      return {
        slot: "presence" as const,
        topic: null,
        key: `${entity.id} ${present ? "there" : "not there"}`,
        label: `${entity.name}: ${present ? "there" : "not there"}`,
        value: { type: "presence" as const, entity: entity.id, present, presupposed: false },
        record,
        evidence: evidenceOf(record, filler.evidence),
        derived: false,
      };
    });
}

function presupposedPresence(record: ClaimRecord, context: EventContext): readonly ReadingDraft[] {
  if (record.claim.polarity === "negative") return [];
  const needed = new Set(record.concept.needsPresenceOf);
  return record.fillers
    .filter((filler) => needed.has(filler.role) && filler.polarity === "positive")
    .map((filler) => {
      const entity = context.entityOf(filler.profile);
      return {
        slot: "presence" as const,
        topic: null,
        key: `${entity.id} there`,
        label: `${entity.name}: there`,
        value: { type: "presence" as const, entity: entity.id, present: true, presupposed: true },
        record,
        evidence: evidenceOf(record, filler.evidence),
        derived: true,
      };
    });
}

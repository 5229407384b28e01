import type { ClaimRecord, Filler } from "../records/claim-record.ts";
import { fillersIn } from "../records/fillers-in.ts";
import type { EventContext } from "../slots/event-context.ts";
import { evidenceOf, type ReadingDraft } from "../slots/reading-draft.ts";
import type { PresenceClaims } from "./attach-presence.ts";

/**
 * Who was there: stated by claims about presence ("had not been deployed in the area"), and needed
 * by claims that cannot be true without it (who fights is there).
 *
 * @param claims - From `attachPresence`.
 * @param context - The event.
 */
export function readPresence(
  claims: PresenceClaims | null,
  context: EventContext,
): readonly ReadingDraft[] {
  if (claims === null) return [];
  return [
    ...claims.absences.flatMap((record) => statedPresence(record, context)),
    ...[...claims.needing].flatMap(([record, fillers]) =>
      presupposedPresence(record, fillers, context),
    ),
  ];
}

function statedPresence(record: ClaimRecord, context: EventContext): readonly ReadingDraft[] {
  const { presence } = record.concept;
  if (presence === null) return [];
  const present = presence.present === (record.claim.polarity === "positive");
  return fillersIn(record, presence.of).map((filler) => {
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

function presupposedPresence(
  record: ClaimRecord,
  fillers: readonly Filler[],
  context: EventContext,
): readonly ReadingDraft[] {
  return fillers.map((filler) => {
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

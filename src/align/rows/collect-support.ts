import type { EvidenceSpan } from "../../model/evidence-span.ts";
import type { Support } from "../../model/reading.ts";
import type { ScopedParticipant } from "../../model/scoped-participant.ts";
import { compareText } from "../compare-text.ts";
import type { ClaimRecord } from "../records/claim-record.ts";
import type { ReadingDraft } from "../slots/reading-draft.ts";
import { standsInHeadline } from "./stands-in-headline.ts";

/** The entities that take part in a claim, with their roles. */
export type ScopeOf = (record: ClaimRecord) => readonly ScopedParticipant[];

/**
 * Who gives a reading: one entry for each narrative, source, modality and as-of time.
 *
 * @param drafts - Drafts of one reading.
 * @param scopeOf - The entities that take part in a claim.
 * @returns Sorted by narrative, then source, then time.
 */
export function collectSupport(
  drafts: readonly ReadingDraft[],
  scopeOf: ScopeOf,
): readonly Support[] {
  const groups = new Map<string, ReadingDraft[]>();
  for (const draft of drafts) {
    const key = draft.record.voiceKey;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [draft]);
    else group.push(draft);
  }
  return [...groups.keys()]
    .sort(compareText)
    .flatMap((key) => toSupport(groups.get(key) ?? [], scopeOf));
}

function toSupport(drafts: readonly ReadingDraft[], scopeOf: ScopeOf): readonly Support[] {
  const first = drafts[0];
  if (first === undefined) return [];
  const { narrative, claim, voice } = first.record;
  // Most voices give a reading once; their arrays can be shared as they are.
  const once = drafts.length === 1;
  return [
    {
      narrative: narrative.id,
      source: voice.source,
      sourceKey: voice.sourceKey,
      relayed: voice.relayed,
      claims: once ? [claim.id] : [...new Set(drafts.map((draft) => draft.record.claim.id))],
      participants: once
        ? scopeOf(first.record)
        : distinctBy(
            drafts.flatMap((draft) => scopeOf(draft.record)),
            participantKey,
          ),
      evidence: once
        ? first.evidence
        : distinctBy(
            drafts.flatMap((draft) => draft.evidence),
            spanKey,
          ),
      modality: claim.modality,
      certainty: claim.certainty,
      asOf: voice.asOf,
      asOfAssumed: voice.asOfAssumed,
      read: narrative.codedBy === "program",
      revision: voice.revision,
      headline: drafts.every(({ record }) => standsInHeadline(record)),
    },
  ];
}

function participantKey(participant: ScopedParticipant): string {
  return `${participant.role} ${participant.quantifier ?? ""} ${participant.entity}`;
}

function spanKey(span: EvidenceSpan): string {
  return `${span.start} ${span.end} ${span.quote}`;
}

function distinctBy<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
): readonly Value[] {
  return [...new Map(values.map((value) => [keyOf(value), value])).values()];
}

import type { KnowledgeBase } from "../../knowledge/knowledge-base.ts";
import type { Claim } from "../../model/claim.ts";
import type { EventTime } from "../../model/event-time.ts";
import type { Narrative } from "../../model/narrative.ts";
import type { Place } from "../../model/place.ts";
import { compareText } from "../compare-text.ts";
import { contentKey } from "../events/match-contents.ts";
import { createInterner, type Interned } from "../intern.ts";
import type { ClaimRecord, Filler } from "./claim-record.ts";
import { createProfiles, type EntityProfile } from "./entity-profile.ts";
import { createMainEvent, tellsMuch } from "./main-event.ts";
import { ownVoices, type Voice, voiceOf } from "./voice.ts";

/** Options of {@link collectRecords}. */
export interface CollectRecordsOptions {
  /** Declares all narratives to be about one event. */
  readonly sameEvent: boolean;
}

function timeKey(time: EventTime): string {
  return `${time.start}|${time.end}|${time.approximate}|${time.offset}|${time.precision}`;
}

/**
 * Resolves every claim of every narrative: concept, voice, setting, and who takes part.
 *
 * Linear in claims and participants.
 *
 * @param narratives - With unique ids.
 * @param base - The compiled knowledge.
 * @param options - See {@link CollectRecordsOptions}.
 * @returns One record a claim, sorted by narrative id and then in the order of telling.
 */
export function collectRecords(
  narratives: readonly Narrative[],
  base: KnowledgeBase,
  options: CollectRecordsOptions,
): readonly ClaimRecord[] {
  const profileOf = createProfiles(base);
  const internTime = createInterner(timeKey);
  const internPlace = createInterner((place: Place) =>
    JSON.stringify([base.placeKey(place), place.within, place.coordinates]),
  );
  const voices = ownVoices(narratives, base);
  const isMain = options.sameEvent ? createMainEvent(narratives, base) : null;
  const sorted = [...narratives].sort((left, right) => compareText(left.id, right.id));
  return sorted.flatMap((narrative) => {
    const profiles = new Map(narrative.entities.map((entity) => [entity.id, profileOf(entity)]));
    const own = voices.get(narrative.id) ?? { sourceKey: "", revision: 0 };
    return narrative.claims.map((claim, order): ClaimRecord => {
      const fillers = fillersOf(claim, profiles);
      const time = claim.time ?? narrative.eventTime;
      const place = claim.place ?? narrative.place;
      const voice = voiceOf(narrative, claim, own, base);
      const concept = base.predicate(claim.predicate);
      const isDeclared = isMain?.(narrative, claim) === true;
      const bare = {
        narrative,
        claim,
        order,
        concept,
        voice,
        voiceKey: voiceKeyOf(narrative, claim, voice),
        fillers,
        deciding: fillers.filter(isDeciding),
        holders: holdersOf(claim, profiles),
        time: time === null ? null : internTime(time),
        place: place === null ? null : internPlace(place),
        assumes: {
          time: tellsMuch(narrative) && claim.time === null,
          place: tellsMuch(narrative) && claim.place === null,
        },
        story: isDeclared ? "all narratives" : narrative.event,
        event: claim.event,
      };
      return { ...bare, signature: signatureOf(bare) };
    });
  });
}

function voiceKeyOf(narrative: Narrative, claim: Claim, voice: Voice): string {
  const { modality, certainty } = claim;
  const asOf = voice.asOf?.edtf ?? "";
  return [narrative.id, voice.sourceKey, modality, certainty, asOf, voice.revision].join("\u0000");
}

function fillersOf(claim: Claim, profiles: ReadonlyMap<string, EntityProfile>): readonly Filler[] {
  return claim.participants.flatMap((participant) => {
    const profile = profiles.get(participant.entity);
    return profile === undefined ? [] : [{ ...participant, profile }];
  });
}

/** How it was done and who began are what accounts differ on, not what tells events apart. */
function isDeciding({ role, polarity }: Filler): boolean {
  return polarity === "positive" && role !== "instrument" && role !== "initiator";
}

function holdersOf(
  claim: Claim,
  profiles: ReadonlyMap<string, EntityProfile>,
): ClaimRecord["holders"] {
  return claim.attributes.flatMap(({ entity }) => {
    const profile = profiles.get(entity);
    return profile === undefined ? [] : [{ profile, entity, label: profile.name }];
  });
}

function signatureOf(record: Omit<ClaimRecord, "signature">): string {
  const fillers = record.fillers
    .map(
      (filler) =>
        `${filler.role}:${filler.polarity === "negative" ? "-" : ""}${filler.profile.index}`,
    )
    .sort(compareText);
  const index = (interned: Interned<unknown> | null): number => interned?.index ?? -1;
  return JSON.stringify([
    record.concept.name,
    fillers,
    index(record.time),
    index(record.place),
    record.assumes,
    record.story,
    record.event,
    record.claim.content === null ? null : contentKey(record.claim.content),
  ]);
}

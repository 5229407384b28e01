import type { PredicateConcept } from "../../knowledge/concepts.ts";
import type { Claim, Polarity, Quantifier } from "../../model/claim.ts";
import type { EventTime } from "../../model/event-time.ts";
import type { EvidenceSpan } from "../../model/evidence-span.ts";
import type { EntityId } from "../../model/ids.ts";
import type { Narrative } from "../../model/narrative.ts";
import type { Place } from "../../model/place.ts";
import type { Role } from "../../model/role.ts";
import type { Interned } from "../intern.ts";
import type { EntityProfile } from "./entity-profile.ts";
import type { Voice } from "./voice.ts";

/** A participant with what its account says of the entity. */
export interface Filler {
  readonly role: Role;
  readonly profile: EntityProfile;
  readonly entity: EntityId;
  readonly label: string;
  readonly polarity: Polarity;
  readonly quantifier: Quantifier | null;
  readonly evidence: readonly EvidenceSpan[];
}

/** A claim with everything the alignment looks at, resolved. */
export interface ClaimRecord {
  readonly narrative: Narrative;
  readonly claim: Claim;
  /** Position in the telling, from 0. */
  readonly order: number;
  readonly concept: PredicateConcept;
  readonly voice: Voice;
  /** Equal for claims that one voice makes in one way: narrative, source, modality, as-of time. */
  readonly voiceKey: string;
  readonly fillers: readonly Filler[];
  /** Those by whom events are told apart: not the denied, the means, or who began. */
  readonly deciding: readonly Filler[];
  /** Entities it says something of beside its participants. */
  readonly holders: readonly Pick<Filler, "profile" | "entity" | "label">[];
  /** The claim's time, else that of its story. */
  readonly time: Interned<EventTime> | null;
  /** The claim's place, else that of its story. */
  readonly place: Interned<Place> | null;
  /**
   * Whether a text that was read says the time, or the place, of its story and not of this claim:
   * that all claims of a story share them is likely, and not said.
   */
  readonly assumes: { readonly time: boolean; readonly place: boolean };
  /** Declared keys: two records whose keys differ are never about one event. */
  readonly story: string | null;
  readonly event: string | null;
  /** Equal for records that no evidence could tell apart as events. */
  readonly signature: string;
}

/** `narrative/claim`, unique over all narratives: for ties and look-ups. */
export function refKey(record: ClaimRecord): string {
  return `${record.narrative.id}\u0000${record.claim.id}`;
}

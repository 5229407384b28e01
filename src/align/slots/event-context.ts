import type { KnowledgeBase } from "../../knowledge/knowledge-base.ts";
import type { AlignedEntity } from "../../model/alignment.ts";
import type { ClaimId, EventId, NarrativeId } from "../../model/ids.ts";
import type { ClaimRecord } from "../records/claim-record.ts";
import type { EntityProfile } from "../records/entity-profile.ts";
import type { ReadingDraft } from "./reading-draft.ts";

/** What a slot reader may look at beside the claim: the event it belongs to. */
export interface EventContext {
  readonly id: EventId;
  readonly records: readonly ClaimRecord[];
  readonly base: KnowledgeBase;
  /** The entity of this event that a profile was taken for. */
  entityOf(profile: EntityProfile): AlignedEntity;
  /** Claims of the events that some account says this event led to. */
  readonly results: readonly ClaimRecord[];
  /** A claim of a narrative, for links. */
  recordOf(narrative: NarrativeId, claim: ClaimId): ClaimRecord | null;
  /**
   * Equal for concepts that name the event itself; a loose or partial word for it ("shooting" for
   * a clash) has a topic of its own where it may have its own time, place and figures.
   */
  topicOf(record: ClaimRecord): string | null;
  /** The same for roles: who holds a post does not fill the role of who takes it. */
  roleTopicOf(record: ClaimRecord): string | null;
  /** `true` when some claim of the event has sides (`party`) rather than agent and patient. */
  readonly hasParties: boolean;
}

/** Reads what one claim gives at one kind of slot. */
export type SlotReader = (record: ClaimRecord, context: EventContext) => readonly ReadingDraft[];

import type { ClaimRef } from "./alignment.ts";
import type { EvidenceSpan } from "./evidence-span.ts";
import type { AlignedEntityId, EventId, LocusId, NarrativeId } from "./ids.ts";
import type { Role } from "./role.ts";
import type { Slot } from "./slot.ts";

/**
 * Why an account does not say something. `silent`: it tells the event, or a neighbouring one, and
 * leaves this out. `not-yet-known`: it was published before this happened, or before anybody told
 * it. `out-of-scope`: it tells nothing of this story, or next to nothing at all.
 */
export const OMISSION_STATUSES = ["silent", "not-yet-known", "out-of-scope"] as const;

/** See {@link OMISSION_STATUSES}. */
export type OmissionStatus = (typeof OMISSION_STATUSES)[number];

/** A whole event that others tell. */
export interface OmittedEvent {
  readonly type: "event";
  readonly event: EventId;
}

/** Somebody or something that others name in an event that the account tells. */
export interface OmittedParticipant {
  readonly type: "participant";
  readonly event: EventId;
  readonly entity: AlignedEntityId;
  /** The roles in which others name it, sorted. */
  readonly roles: readonly Role[];
  /** Whom the account names where the others name this one, sorted: "armed bandits". */
  readonly instead: readonly string[];
}

/** When, where, why, how many, how it ended: a slot that others fill. */
export interface OmittedDetail {
  readonly type: "detail";
  readonly event: EventId;
  readonly locus: LocusId;
  readonly slot: Slot;
}

/** What another says is missing, where the accounts do not show it themselves. */
export interface OmittedMention {
  readonly type: "mention";
  /** The words for what is missing: "the Taliban". */
  readonly label: string;
}

/** What is left out. */
export type OmittedThing = OmittedEvent | OmittedParticipant | OmittedDetail | OmittedMention;

/** An independent origin that does tell it. */
export interface OmissionTeller {
  /** Name of the origin; of one that is anonymous with who cites it. */
  readonly origin: string;
  /** The accounts that go back to it, sorted. */
  readonly narratives: readonly NarrativeId[];
  readonly claims: readonly ClaimRef[];
  readonly evidence: readonly EvidenceSpan[];
  /**
   * Whether it was out when the account was published; `null` where a date is missing.
   */
  readonly before: boolean | null;
}

/** Somebody says that the account does not mention it: a claim of its own, right or not. */
export interface StatedOmission {
  readonly by: ClaimRef;
  /** Whose statement it is. */
  readonly source: string;
  readonly evidence: readonly EvidenceSpan[];
}

/** Something that one account does not say and others do. */
export interface Omission {
  /** The same for the same omission whatever the order of the accounts. */
  readonly id: string;
  /** The account's narratives, sorted: one, or all that one text tells. */
  readonly narratives: readonly NarrativeId[];
  /** Who leaves it out: the source of the account, or who published the text. */
  readonly account: string;
  /** `text` where none of the voices of a text tells it, `voice` where one voice does not. */
  readonly by: "voice" | "text";
  readonly status: OmissionStatus;
  readonly omitted: OmittedThing;
  /** What is left out, in words: "the Taliban as party to the clash". */
  readonly label: string;
  /** The independent origins that speak of it, sorted by name. */
  readonly tellers: readonly OmissionTeller[];
  /**
   * 0-1, rounded to three places: of the independent origins that tell of the story and one more,
   * the share that tells this and could have been known; one without a date counts half. It ranks,
   * and is no probability. 0 unless `silent`.
   */
  readonly weight: number;
  /** Names by which the account speaks of the participant in other matters, sorted. */
  readonly elsewhere: readonly string[];
  readonly stated: readonly StatedOmission[];
  /** Why it has this status, in a sentence. */
  readonly reason: string;
  /** One sentence of plain English. */
  readonly explanation: string;
}

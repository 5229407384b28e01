import type { Modality, Polarity, Quantifier } from "./claim.ts";
import type { EventTime } from "./event-time.ts";
import type { AlignedEntityId, EventId } from "./ids.ts";
import type { Place } from "./place.ts";
import type { Quantity } from "./quantity.ts";
import type { Role } from "./role.ts";
import type { ScopedParticipant } from "./scoped-participant.ts";

/** Somebody or something in a role. */
export interface ParticipantValue {
  readonly type: "participant";
  readonly role: Role;
  /** `null` at `initiator` when the account says that it began and leaves out who began it. */
  readonly entity: AlignedEntityId | null;
  /** `negative` for "not the Taliban". */
  readonly polarity: Polarity;
  readonly quantifier: Quantifier | null;
}

/** Whether the event happened. */
export interface OccurrenceValue {
  readonly type: "occurrence";
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** What kind of event it speaks of: the predicate as the knowledge base names it. */
  readonly concept: string;
  /** For a denial: what exactly is denied; empty for "nothing of the kind happened". */
  readonly scope: readonly ScopedParticipant[];
  /** For a denial: the time and place it is limited to, as stated. */
  readonly time: EventTime | null;
  readonly place: Place | null;
}

/** What kind of event it was: the predicate as the knowledge base names it. */
export interface ClassificationValue {
  readonly type: "classification";
  readonly concept: string;
}

/** Who did it to whom. */
export interface DirectionValue {
  readonly type: "direction";
  readonly concept: string;
  readonly agent: AlignedEntityId;
  readonly patient: AlignedEntityId;
  /** `true` when the predicate is one that both sides do to each other. */
  readonly mutual: boolean;
}

/** When. */
export interface TimeValue {
  readonly type: "time";
  readonly time: EventTime;
}

/** Where. */
export interface PlaceValue {
  readonly type: "place";
  readonly place: Place;
}

/** How many, how much, how often. */
export interface QuantityValue {
  readonly type: "quantity";
  readonly quantity: Quantity;
  /** `true` when such a figure can only rise as time passes (the dead, not the missing). */
  readonly cumulative: boolean;
  /** The stretch the figure is for, where the claim states one. */
  readonly window: EventTime | null;
}

/** Why. */
export interface CauseValue {
  readonly type: "cause";
  /** The cause's predicate as the knowledge base names it, or its stemmed words. */
  readonly concept: string;
  readonly polarity: Polarity;
  readonly stated: boolean;
}

/** In what state something ended up. */
export interface OutcomeValue {
  readonly type: "outcome";
  /** The question the states answer: "control", "life", "liberty". */
  readonly axis: string;
  /** The state on that axis: "held", "fallen". */
  readonly state: string;
  /** What or who ended up so; `null` when the account does not say. */
  readonly theme: AlignedEntityId | null;
  readonly concept: string;
  readonly quantifier: Quantifier | null;
}

/** Whether somebody was there. */
export interface PresenceValue {
  readonly type: "presence";
  readonly entity: AlignedEntityId;
  readonly present: boolean;
  /** `true` when the account does not state it but what it states needs it. */
  readonly presupposed: boolean;
}

/**
 * In which order events came. `before`: each ended before the next began. `starts-before`: each
 * began no later than the next (a cause and its effect). `during`: each lies within the next.
 */
export interface OrderValue {
  readonly type: "order";
  readonly relation: "before" | "starts-before" | "during";
  readonly events: readonly EventId[];
  /** `false` when only the telling suggests it. */
  readonly stated: boolean;
}

/** A property of an entity. */
export interface AttributeValue {
  readonly type: "attribute";
  readonly entity: AlignedEntityId;
  readonly name: string;
  readonly value: string;
  readonly quantity: Quantity | null;
}

/** Who said what. */
export interface UtteranceValue {
  readonly type: "utterance";
  readonly speaker: AlignedEntityId | null;
  readonly content: string | null;
  readonly polarity: Polarity;
}

/** What an account gives at a locus. */
export type ReadingValue =
  | ParticipantValue
  | OccurrenceValue
  | ClassificationValue
  | DirectionValue
  | TimeValue
  | PlaceValue
  | QuantityValue
  | CauseValue
  | OutcomeValue
  | PresenceValue
  | OrderValue
  | AttributeValue
  | UtteranceValue;

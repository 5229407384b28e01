import type { EventTime } from "./event-time.ts";
import type { EvidenceSpan } from "./evidence-span.ts";
import type { ClaimId, EntityId } from "./ids.ts";
import type { Place } from "./place.ts";
import type { Quantity } from "./quantity.ts";
import type { Role } from "./role.ts";
import type { Attribution, Certainty, Source } from "./source.ts";

/** Words of extent on a participant: "all passengers", "only soldiers", "mostly civilians". */
export const QUANTIFIERS = ["all", "only", "mostly"] as const;

/** See {@link QUANTIFIERS}; `only` covers "nobody else", `mostly` "almost all". */
export type Quantifier = (typeof QUANTIFIERS)[number];

/** An entity taking part in what a claim says. */
export interface Participant {
  readonly role: Role;
  readonly entity: EntityId;
  /** The label this claim uses for it. */
  readonly label: string;
  /** `negative` for "not the Taliban": the account says this entity did not fill the role. */
  readonly polarity: Polarity;
  readonly quantifier: Quantifier | null;
  readonly evidence: readonly EvidenceSpan[];
}

/** Whether the claim says that something is so or that it is not. */
export const POLARITIES = ["positive", "negative"] as const;

/** See {@link POLARITIES}. */
export type Polarity = (typeof POLARITIES)[number];

/**
 * How a claim is put forward. Only `actual` commits its source to the event having happened.
 * `alleged`: passed on without taking it over. `unconfirmed`: the source says that it cannot
 * confirm it. `cancelled`: it was planned and did not take place.
 */
export const MODALITIES = [
  "actual",
  "alleged",
  "possible",
  "expected",
  "planned",
  "cancelled",
  "feared",
  "hypothetical",
  "asked",
  "required",
  "unconfirmed",
] as const;

/** See {@link MODALITIES}. */
export type Modality = (typeof MODALITIES)[number];

/** How two claims of one narrative can hang together. */
export const LINK_RELATIONS = ["cause", "result", "before", "after", "part-of"] as const;

/** `cause`: the other claim is the cause of this one. `before`: this one came before the other. */
export type LinkRelation = (typeof LINK_RELATIONS)[number];

/** A tie from the claim that carries it to another claim of the same narrative. */
export interface ClaimLink {
  readonly relation: LinkRelation;
  readonly claim: ClaimId;
  /** `negative` for "not because of". */
  readonly polarity: Polarity;
  /** `false` when the order or cause is only suggested by the telling. */
  readonly stated: boolean;
  readonly evidence: readonly EvidenceSpan[];
}

/** A property an account gives to an entity: age, rank, nationality. */
export interface Attribute {
  readonly entity: EntityId;
  /** "age", "rank", "nationality". Never empty. */
  readonly name: string;
  /** The value in the account's words: "25", "colonel". */
  readonly value: string;
  /** The value as a figure, where it is one. */
  readonly quantity: Quantity | null;
  readonly evidence: readonly EvidenceSpan[];
}

/** Something a source is committed to: one proposition about one event. */
export interface Claim {
  readonly id: ClaimId;
  /** What happened, in a short form: "clash", "open fire on", "capture". Never empty. */
  readonly predicate: string;
  /**
   * Declared event key. Claims with equal keys are about one event, claims with different keys
   * never are; `null` leaves the decision to the alignment.
   */
  readonly event: string | null;
  readonly participants: readonly Participant[];
  readonly attributes: readonly Attribute[];
  readonly place: Place | null;
  readonly time: EventTime | null;
  readonly quantities: readonly Quantity[];
  readonly polarity: Polarity;
  /** Where the negation stands. */
  readonly polarityEvidence: readonly EvidenceSpan[];
  readonly modality: Modality;
  /** Where the modal or hedging words stand. */
  readonly modalityEvidence: readonly EvidenceSpan[];
  readonly certainty: Certainty;
  /** The words said, for a claim that somebody said something. */
  readonly content: string | null;
  /** Who is committed to the claim, where it is not the narrative's own source. */
  readonly source: Source | null;
  /** Who carried it from `source` to the narrative's source, outermost first. */
  readonly via: readonly Attribution[];
  /** As of when the source says so, where it differs from the narrative's. */
  readonly asOf: EventTime | null;
  readonly links: readonly ClaimLink[];
  readonly evidence: readonly EvidenceSpan[];
}

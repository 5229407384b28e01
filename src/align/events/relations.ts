import type { PredicateConcept, PredicateRelation } from "../../knowledge/concepts.ts";
import type { RelationName } from "../../knowledge/relations.ts";
import type { EventTime } from "../../model/event-time.ts";
import type { Place } from "../../model/place.ts";
import type { Interned } from "../intern.ts";
import type { EntityProfile } from "../records/entity-profile.ts";
import type { TimeRelation } from "../relate-times.ts";

/**
 * How the parts of two claims relate; each pair is worked out once. Names of relations only: a
 * million reasons in words would fill the memory, and the judge asks for them where it needs them.
 */
export interface Relations {
  entities(left: EntityProfile, right: EntityProfile): RelationName;
  /** Why two that are not known to be one may be words for one thing; `null` without a reason. */
  nouns(left: EntityProfile, right: EntityProfile): string | null;
  places(left: Interned<Place>, right: Interned<Place>): RelationName;
  times(left: Interned<EventTime>, right: Interned<EventTime>): TimeRelation;
  /** What two places say about one event; none when a claim names no place. */
  placeEvidence(left: Interned<Place> | null, right: Interned<Place> | null): readonly Evidence[];
  /** What two times say about one event; none when a claim names no time. */
  timeEvidence(left: Interned<EventTime> | null, right: Interned<EventTime> | null): TimeEvidence;
  predicates(left: PredicateConcept, right: PredicateConcept): PredicateRelation;
}

/** One reason for or against two claims being about one event. */
export interface Evidence {
  readonly weight: number;
  /** In words, for the finding's assumptions. */
  readonly text: string;
  /** `true` when it says by itself that there is only one such event. */
  readonly pins: boolean;
  /** `true` when the two accounts exclude each other here. */
  readonly clash: boolean;
}

/** Evidence from two times; `tooFar` when they allow one event only if it is pinned otherwise. */
export interface TimeEvidence {
  readonly evidence: readonly Evidence[];
  readonly tooFar: boolean;
}

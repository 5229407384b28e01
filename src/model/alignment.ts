import type { EntityType } from "./entity.ts";
import type { EvidenceSpan } from "./evidence-span.ts";
import type { AlignedEntityId, ClaimId, EntityId, EventId, LocusId, NarrativeId } from "./ids.ts";
import type { Reading } from "./reading.ts";
import type { Slot } from "./slot.ts";

/** One claim of one narrative. */
export interface ClaimRef {
  readonly narrative: NarrativeId;
  readonly claim: ClaimId;
}

/**
 * An entity of one event over all narratives: what the accounts' own entities were taken to be.
 * It belongs to its event, so that no account of another event can change who is taken for whom.
 */
export interface AlignedEntity {
  readonly id: AlignedEntityId;
  readonly event: EventId;
  /** The label most accounts use; ties go to the first in alphabetical order. */
  readonly name: string;
  /** The names that tell who it is, sorted; what it is compared by. */
  readonly names: readonly string[];
  /** All words the accounts use for it, sorted: names and passing labels ("the attackers"). */
  readonly labels: readonly string[];
  readonly types: readonly EntityType[];
  readonly categories: readonly string[];
  /** Ids in other systems. */
  readonly sameAs: readonly string[];
  /** `true` when a proper name tells it from others of its kind ("Taliban", not "gunmen"). */
  readonly named: boolean;
  readonly members: readonly { readonly narrative: NarrativeId; readonly entity: EntityId }[];
}

/** A statement "X, not Y" in an account: X and Y are two, says that account. */
export interface StatedDistinction {
  readonly event: EventId;
  readonly entity: AlignedEntityId;
  readonly not: AlignedEntityId;
  readonly by: ClaimRef;
  /** Whose statement it is. */
  readonly source: string;
  readonly evidence: readonly EvidenceSpan[];
}

/** How sure the alignment is that claims are about one event, and what says so. */
export interface EventMatch {
  /** Sum of evidence at the weakest tie that holds the event together; see docs/design.md. */
  readonly score: number;
  /** `certain` allows contradictions, `uncertain` at most tensions. */
  readonly strength: "certain" | "uncertain";
  /**
   * Narratives that are tied to each other for certain, sorted; two that share no group are tied
   * less surely. One group when the event is certain as a whole.
   */
  readonly certainTogether: readonly (readonly NarrativeId[])[];
  /**
   * `true` when something says that there is only one such event (declared, or it happens once to
   * its patient). If not, accounts whose times or places exclude each other may speak of two.
   */
  readonly pinned: boolean;
  /** What speaks for one event, in words: "same kind of event", "same day". */
  readonly grounds: readonly string[];
  /** What speaks against it: "places exclude each other". */
  readonly doubts: readonly string[];
}

/** Claims over all narratives that are about one event. */
export interface AlignedEvent {
  readonly id: EventId;
  /** Short name: "clash". */
  readonly label: string;
  /** Canonical predicates of its claims, sorted. */
  readonly concepts: readonly string[];
  /** Sorted by narrative, then in the order of telling. */
  readonly claims: readonly ClaimRef[];
  readonly match: EventMatch;
}

/** Where readings stand: a slot of an event. */
export interface Locus {
  readonly id: LocusId;
  readonly event: EventId;
  readonly slot: Slot;
  /** What the slot is about where there may be several: counted things, the holder of a property. */
  readonly topic: string | null;
  /** The locus as a question: "Who fought in the clash?" */
  readonly question: string;
}

/** What one narrative has at a locus: indexes into `readings`, at least one. */
export interface Cell {
  readonly narrative: NarrativeId;
  readonly readings: readonly number[];
}

/** A row of the table: one locus over all narratives. */
export interface AlignmentRow {
  readonly locus: Locus;
  /** Sorted by key. Never empty. */
  readonly readings: readonly Reading[];
  /**
   * One for each narrative that gives a reading, in the order of the columns. A narrative without a
   * cell has a lacuna here: in a table of a thousand accounts most cells would be empty.
   */
  readonly cells: readonly Cell[];
}

/** An event that a narrative tells in another place than the others do (a transposition). */
export interface MovedEvent {
  readonly narrative: NarrativeId;
  readonly event: EventId;
  /** Position among the shared events in this narrative, from 0. */
  readonly position: number;
  /** Position in the order most accounts follow, from 0. */
  readonly usual: number;
}

/** Two events that were close to being taken for one. */
export interface NearMiss {
  readonly events: readonly [EventId, EventId];
  readonly score: number;
  readonly reason: string;
}

/** The table: rows event × slot, columns narratives, cells readings or lacunae. */
export interface Alignment {
  /** The columns, in the order the narratives were given. */
  readonly narratives: readonly NarrativeId[];
  readonly entities: readonly AlignedEntity[];
  readonly events: readonly AlignedEvent[];
  readonly rows: readonly AlignmentRow[];
  readonly distinctions: readonly StatedDistinction[];
  readonly moved: readonly MovedEvent[];
  readonly nearMisses: readonly NearMiss[];
  /** Groups of at least two narratives that one text tells, each sorted: who it quotes, and itself. */
  readonly sharedTexts: readonly (readonly NarrativeId[])[];
}

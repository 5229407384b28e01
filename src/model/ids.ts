declare const brand: unique symbol;

/** A string that only its own kind of id may stand for; in JSON it is a plain string. */
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Id of a {@link Narrative}, unique within one comparison. */
export type NarrativeId = Branded<"NarrativeId">;

/** Id of a {@link Claim}, unique within its narrative. */
export type ClaimId = Branded<"ClaimId">;

/** Id of an {@link Entity}, unique within its narrative. */
export type EntityId = Branded<"EntityId">;

/** Id of an {@link AlignedEvent}, unique within its alignment. */
export type EventId = Branded<"EventId">;

/** Id of a {@link Locus}, unique within its alignment. */
export type LocusId = Branded<"LocusId">;

/** Id of an {@link AlignedEntity}, unique within its alignment. */
export type AlignedEntityId = Branded<"AlignedEntityId">;

/** Id of a {@link Finding}: the same for the same finding, whatever the order of the input. */
export type FindingId = Branded<"FindingId">;

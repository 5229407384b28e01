import type { EvidenceSpan } from "./evidence-span.ts";
import type { EntityId } from "./ids.ts";

/** Every type of entity. */
export const ENTITY_TYPES = [
  "person",
  "group",
  "organisation",
  "authority",
  "armed-party",
  "civilian",
  "place",
  "object",
  "other",
] as const;

/** What an entity is; see {@link ENTITY_TYPES}. */
export type EntityType = (typeof ENTITY_TYPES)[number];

/** One label an account gives an entity, in the account's own words. */
export interface Mention {
  /** The words: "Taliban fighters". */
  readonly label: string;
  /** `true` when the account puts the label in scare quotes, to keep a distance from it. */
  readonly scareQuoted: boolean;
  readonly evidence: readonly EvidenceSpan[];
}

/** Somebody or something that takes part. Accounts are compared by entity, worded by mention. */
export interface Entity {
  readonly id: EntityId;
  /** The name the account uses first or best. Never empty. */
  readonly name: string;
  readonly type: EntityType | null;
  /** Other names of the same entity that the account itself gives. */
  readonly aliases: readonly string[];
  /** What the account says it is: "soldier", "militia". */
  readonly categories: readonly string[];
  /** Ids of the entity in other systems ("Q206159", a URL): two entities that share one are one. */
  readonly sameAs: readonly string[];
  readonly mentions: readonly Mention[];
}

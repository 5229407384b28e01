import type { EntityType } from "../../../model/entity.ts";

/** Types by category of the knowledge base, the first that holds; a person alone stays a person. */
export const TYPES_OF_CATEGORIES: readonly (readonly [id: string, type: EntityType])[] = [
  ["police", "authority"],
  ["riot-police", "authority"],
  ["institution", "authority"],
  ["combatant", "armed-party"],
  ["security-force", "armed-party"],
  ["gunman", "armed-party"],
  ["guard", "armed-party"],
  ["mercenary", "armed-party"],
  ["death-squad", "armed-party"],
  ["gangster", "armed-party"],
  ["peacekeeper", "armed-party"],
  ["official", "authority"],
  ["civilian", "civilian"],
  ["resident", "civilian"],
  ["family", "civilian"],
  ["passenger", "civilian"],
];

/** Nouns that no category has by themselves. */
export const TYPES_OF_NOUNS: ReadonlyMap<string, EntityType> = new Map([["force", "armed-party"]]);

export const STATE_NAMES =
  /^(?:ministry|department|government|court|parliament|senate|police|council)$/;

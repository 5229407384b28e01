import type { Category } from "../../../knowledge/entities/category-index.ts";
import type { EntityType } from "../../../model/entity.ts";
import { STATE_NAMES, TYPES_OF_CATEGORIES, TYPES_OF_NOUNS } from "../tables/category-type-table.ts";
import { categoryOf } from "../traits/category-of.ts";
import { bodyCategory } from "../traits/name-sorts.ts";
import { SORTS } from "../traits/phrase-traits.ts";
import type { DraftEntity } from "./draft-entity.ts";

/**
 * What kind of participant an entity is; `null` for what is none ("the attack", "a claim").
 *
 * @param categories - What the text says that it is.
 */
export function entityType(entity: DraftEntity, categories: readonly string[]): EntityType | null {
  const { leaning, number } = entity;
  if (leaning === SORTS.matter) return null;
  if (leaning === SORTS.place) return "place";
  if (leaning === SORTS.thing) return "object";
  const isOne = leaning === SORTS.human && number === "singular";
  if (isOne) return "person";
  const known = byNoun(categories) ?? byCategory(categories.map(readCategory)) ?? byName(entity);
  if (known !== null) return known;
  if (leaning === SORTS.body) return isNamed(entity) ? "organisation" : "group";
  if (leaning === SORTS.human) return "group";
  return isNamed(entity) ? "other" : null;
}

/** "border guard": the term, else its noun. */
function readCategory(words: string): Category | null {
  return categoryOf(words, null) ?? categoryOf(words.slice(words.lastIndexOf(" ") + 1), null);
}

function byNoun(categories: readonly string[]): EntityType | null {
  for (const noun of categories) {
    const type = TYPES_OF_NOUNS.get(noun);
    if (type !== undefined) return type;
  }
  return null;
}

function byCategory(categories: readonly (Category | null)[]): EntityType | null {
  for (const category of categories) {
    // "Agency" and "body" alone do not say whose: Fars is a news agency.
    if (category === null || category.anybody || category.id === "institution") continue;
    const row = TYPES_OF_CATEGORIES.find(([id]) => category.ids.has(id));
    if (row !== undefined) return row[1];
  }
  return null;
}

/** By the table of well-known bodies, or by a word of the name: "Ministry of Defence". */
function byName({ phrases }: DraftEntity): EntityType | null {
  for (const { phrase } of phrases) {
    if (phrase.name === null) continue;
    const { words } = phrase.name;
    const id = bodyCategory(words);
    if (id === "armed-group" || id === "military") return "armed-party";
    const edges = [words[0] ?? "", words.at(-1) ?? ""];
    if (words.length > 1 && edges.some((word) => STATE_NAMES.test(word))) return "authority";
  }
  return null;
}

function isNamed({ phrases }: DraftEntity): boolean {
  return phrases.some(({ phrase }) => phrase.name !== null);
}

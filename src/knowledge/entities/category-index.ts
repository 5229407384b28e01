import { createPhraseIndex, type PhraseIndex } from "../names/phrase-index.ts";
import { CATEGORY_EXCLUSIONS, type CategoryExclusion } from "./category-exclusion-table.ts";
import { type CategoryRow, categoryTable } from "./category-table.ts";

/** A category with everything wider. */
export interface Category {
  readonly id: string;
  /** The word for it in keys and reasons. */
  readonly word: string;
  /** Its own id and those of all wider categories. */
  readonly ids: ReadonlySet<string>;
  readonly synonyms: boolean;
  readonly organ: boolean;
  readonly anybody: boolean;
}

/** The category table, indexed. */
export interface CategoryIndex {
  /** Finds the words of categories. */
  readonly phrases: PhraseIndex<Category>;
  /** Every single word that occurs in a category. */
  readonly words: ReadonlySet<string>;
  byId(id: string): Category | null;
  /** The rule by which two categories exclude each other; `null` when none does. */
  exclusion(left: Category, right: Category): CategoryExclusion | null;
}

function withWider(id: string, rows: ReadonlyMap<string, CategoryRow>): Set<string> {
  const ids = new Set([id]);
  // A set grows while it is walked, and the walk reaches what was added.
  for (const known of ids) for (const wider of rows.get(known)?.wider ?? []) ids.add(wider);
  return ids;
}

/**
 * Indexes the category table.
 *
 * @param builtIn - `false` for an index without any category.
 */
export function createCategoryIndex(builtIn: boolean): CategoryIndex {
  const rows = new Map((builtIn ? categoryTable() : []).map((row) => [row.id, row]));
  const categories = new Map<string, Category>();
  for (const { id, words, synonyms, organ, anybody } of rows.values()) {
    categories.set(id, {
      id,
      word: words[0] ?? id,
      ids: withWider(id, rows),
      synonyms,
      organ,
      anybody,
    });
  }
  const phrases = [...categories.values()].flatMap((category) =>
    (rows.get(category.id)?.words ?? []).map((words) => [words.split(" "), category] as const),
  );
  return {
    phrases: createPhraseIndex(phrases),
    words: new Set(phrases.flatMap(([words]) => words)),
    byId: (id) => categories.get(id) ?? null,
    exclusion: (left, right) =>
      CATEGORY_EXCLUSIONS.find(
        ({ between: [a, b] }) =>
          (left.ids.has(a) && right.ids.has(b)) || (left.ids.has(b) && right.ids.has(a)),
      ) ?? null,
  };
}

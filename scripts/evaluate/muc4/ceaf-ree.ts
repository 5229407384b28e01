/** Entities of one role in one document, each as the strings that name it. */
export type RoleEntities = readonly (readonly string[])[];

/** Counts from which precision and recall are made, summed over documents. */
export interface RoleCounts {
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
}

/**
 * CEAF-REE of Du, Rush and Cardie (GRIT, 2021), strict: a found entity is right when every string
 * that names it is one of a gold entity's, and each gold entity counts for one found entity only.
 * With this similarity of 0 or 1 the best assignment is a largest matching, found here by augmenting
 * paths.
 */
export function countEntities(found: RoleEntities, wanted: RoleEntities): RoleCounts {
  const golds = wanted.map((names) => new Set(names.map(normalise)));
  const fits = found.map((names) =>
    golds.flatMap((gold, index) =>
      names.every((name) => gold.has(normalise(name))) ? [index] : [],
    ),
  );
  const takenBy = new Map<number, number>();
  const assign = (entity: number, tried: Set<number>): boolean => {
    for (const gold of fits[entity] ?? []) {
      if (tried.has(gold)) continue;
      tried.add(gold);
      const holder = takenBy.get(gold);
      if (holder === undefined || assign(holder, tried)) {
        takenBy.set(gold, entity);
        return true;
      }
    }
    return false;
  };
  const right = found.filter((_, index) => assign(index, new Set())).length;
  return { right, found: found.length, wanted: wanted.length };
}

/** Case, quotation marks and spacing do not matter. */
function normalise(name: string): string {
  return name.toLowerCase().replace(/["“”]/gu, "").replace(/\s+/gu, " ").trim();
}

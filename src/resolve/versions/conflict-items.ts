/** An item that versions take or leave as a whole: a node, or an account of several. */
export interface Item {
  /** By conflict: which parts of it the item is. */
  readonly parts: ReadonlyMap<number, readonly number[]>;
}

/** Sets of items that cannot stand together; some may hold others, which changes no maximal set. */
export interface ItemConflicts {
  /** Each sorted, of one item at least. */
  readonly sets: readonly (readonly number[])[];
  /** `false` when there were more than asked for. */
  readonly complete: boolean;
}

/** How often, at most, a set comes up again: accounts at odds in one thing are in others. */
const LOOKS = 20;

/**
 * Conflicts of readings as conflicts of items: every choice of one item a part.
 *
 * @param sizes - By conflict: how many parts it has.
 * @param most - How many sets at most.
 */
export function conflictItems(
  items: readonly Item[],
  sizes: readonly number[],
  most: number,
): ItemConflicts {
  const byConflict = new Map<number, number[][]>();
  items.forEach(({ parts }, item) => {
    for (const [conflict, own] of parts) {
      const at = byConflict.get(conflict) ?? Array.from({ length: sizes[conflict] ?? 0 }, () => []);
      byConflict.set(conflict, at);
      for (const part of own) at[part]?.push(item);
    }
  });
  const sets = new Map<string, readonly number[]>();
  let complete = true;
  let looked = 0;
  for (const at of byConflict.values()) {
    for (const choice of choices(at)) {
      looked += 1;
      if (sets.size >= most || looked > LOOKS * most) complete = false;
      if (!complete) break;
      const set = [...new Set(choice)].sort((left, right) => left - right);
      sets.set(set.join(), set);
    }
  }
  return { sets: [...sets.values()], complete };
}

/** Every way to take one item of each part. */
function* choices(at: readonly (readonly number[])[], from = 0): Generator<readonly number[]> {
  if (from === at.length) {
    yield [];
    return;
  }
  for (const item of at[from] ?? []) {
    for (const rest of choices(at, from + 1)) yield [item, ...rest];
  }
}

/** What {@link maximalSets} gives. */
export interface MaximalSets {
  /** What each set leaves out, sorted; one for each maximal set. */
  readonly dropped: readonly (readonly number[])[];
  /** `false` when the search was stopped. */
  readonly complete: boolean;
}

/** How far {@link maximalSets} goes. */
export interface SearchBounds {
  readonly sets: number;
  readonly steps: number;
}

/**
 * The maximal sets of items that hold no conflict, each as what it leaves out: a minimal set that
 * meets every conflict (Reiter, 1987, "A theory of diagnosis from first principles": the diagnoses
 * are the minimal hitting sets of the conflict sets). Enumerated without repetition by MMCS
 * (Murakami and Uno, 2014, "Efficient algorithms for dualizing large-scale hypergraphs"), which for
 * conflicts of two is what Bron and Kerbosch (1973) do on the graph of what goes together.
 *
 * @param size - Items are `0 … size - 1`.
 * @param conflicts - Each of at least one item, none twice in one.
 * @param bounds - Depth first, so a stopped search has looked at one corner only.
 */
export function maximalSets(
  size: number,
  conflicts: readonly (readonly number[])[],
  bounds: SearchBounds,
): MaximalSets {
  const cover = createCover(size, conflicts);
  const open = Array.from({ length: size }, () => true);
  const dropped: (readonly number[])[] = [];
  let steps = 0;
  const search = (): boolean => {
    steps += 1;
    if (steps > bounds.steps) return false;
    const next = cover.pickOpen(open);
    if (next === null) {
      if (dropped.length === bounds.sets) return false;
      dropped.push(cover.chosen());
      return true;
    }
    const choices = next.filter((item) => open[item]);
    for (const item of choices) open[item] = false;
    let complete = true;
    for (const item of choices) {
      if (complete && cover.add(item)) complete = search();
      cover.remove(item);
      open[item] = true;
    }
    return complete;
  };
  const complete = search();
  return { dropped, complete };
}

/** A choice of items with the conflicts that it meets. */
interface Cover {
  /** The unmet conflict with the fewest open items; `null` when all are met. */
  pickOpen(open: readonly boolean[]): readonly number[] | null;
  /** Chooses an item; `false` when some chosen item then meets no conflict alone any more. */
  add(item: number): boolean;
  /** Takes the last choice back. */
  remove(item: number): void;
  /** Sorted. */
  chosen(): readonly number[];
}

function createCover(size: number, conflicts: readonly (readonly number[])[]): Cover {
  const conflictsOf: number[][] = Array.from({ length: size }, () => []);
  conflicts.forEach((items, index) => {
    for (const item of items) conflictsOf[item]?.push(index);
  });
  /** By conflict: how many chosen items meet it, and the sum of them: of a single one, itself. */
  const count = new Int32Array(conflicts.length);
  const sum = new Int32Array(conflicts.length);
  /** By item: conflicts that it alone meets. */
  const alone = new Int32Array(size);
  const stack: number[] = [];
  const shift = (item: number, by: 1 | -1): void => {
    for (const index of conflictsOf[item] ?? []) {
      const [before, only] = [count[index] ?? 0, sum[index] ?? 0];
      if (before === 1) alone[only] = (alone[only] ?? 0) - 1;
      count[index] = before + by;
      sum[index] = only + by * item;
      const left = sum[index] ?? 0;
      if (count[index] === 1) alone[left] = (alone[left] ?? 0) + 1;
    }
  };
  return {
    pickOpen: (open) => fewestOpen(conflicts, count, open),
    add(item) {
      stack.push(item);
      shift(item, 1);
      return stack.every((one) => (alone[one] ?? 0) > 0);
    },
    remove(item) {
      if (stack[stack.length - 1] !== item) return;
      stack.pop();
      shift(item, -1);
    },
    chosen: () => [...stack].sort((left, right) => left - right),
  };
}

function fewestOpen(
  conflicts: readonly (readonly number[])[],
  count: Int32Array,
  open: readonly boolean[],
): readonly number[] | null {
  let best: readonly number[] | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const [index, items] of conflicts.entries()) {
    if (count[index] !== 0) continue;
    let size = 0;
    for (const item of items) if (open[item]) size += 1;
    if (size < fewest) {
      fewest = size;
      best = items;
    }
  }
  return best;
}

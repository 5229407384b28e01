/** Groups of mentions, each mention in one group. */
export type Clustering<Mention = number> = readonly (readonly Mention[])[];

/** Rates between 0 and 1. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The three measures of the CoNLL score, and their mean. */
export interface CoreferenceRates {
  readonly muc: Rates;
  readonly bCubed: Rates;
  readonly ceafE: Rates;
  readonly conllF1: number;
}

/**
 * Scores groups of mentions against a gold clustering of the same mentions. A mention alone is a
 * group like others, as in the reference scorer when singletons are given: B-cubed and CEAF count it,
 * MUC has no link for it.
 *
 * @param gold - What annotators grouped.
 * @param found - What is to be scored.
 */
export function scoreCoreference<Mention>(
  gold: Clustering<Mention>,
  found: Clustering<Mention>,
): CoreferenceRates {
  const muc = rates(mucShare(found, gold), mucShare(gold, found));
  const bCubed = rates(bCubedShare(found, gold), bCubedShare(gold, found));
  const ceafE = ceaf(gold, found);
  return { muc, bCubed, ceafE, conllF1: (muc.f1 + bCubed.f1 + ceafE.f1) / 3 };
}

function rates(precision: number, recall: number): Rates {
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}

function groupOf<Mention>(groups: Clustering<Mention>): ReadonlyMap<Mention, number> {
  return new Map(groups.flatMap((group, index) => group.map((mention) => [mention, index])));
}

/** How often each group of the other side occurs in a group. */
function overlaps<Mention>(
  group: readonly Mention[],
  other: ReadonlyMap<Mention, number>,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const mention of group) {
    const index = other.get(mention);
    if (index !== undefined) counts.set(index, (counts.get(index) ?? 0) + 1);
  }
  return counts;
}

/** MUC (Vilain and others 1995): of the links that hold groups together, those the other side has. */
function mucShare<Mention>(groups: Clustering<Mention>, others: Clustering<Mention>): number {
  const other = groupOf(others);
  let links = 0;
  let kept = 0;
  for (const group of groups) {
    const counts = overlaps(group, other);
    const inside = [...counts.values()].reduce((sum, count) => sum + count, 0);
    links += group.length - 1;
    kept += group.length - (counts.size + (group.length - inside));
  }
  return links === 0 ? 0 : kept / links;
}

/** B-cubed (Bagga and Baldwin 1998): share of a mention's group that the other side puts with it. */
function bCubedShare<Mention>(groups: Clustering<Mention>, others: Clustering<Mention>): number {
  const other = groupOf(others);
  let sum = 0;
  let mentions = 0;
  for (const group of groups) {
    mentions += group.length;
    for (const count of overlaps(group, other).values()) sum += (count * count) / group.length;
  }
  return mentions === 0 ? 0 : sum / mentions;
}

/** CEAF by entities (Luo 2005): groups paired one to one, by the share of mentions in common. */
function ceaf<Mention>(gold: Clustering<Mention>, found: Clustering<Mention>): Rates {
  const goldOf = groupOf(gold);
  const edges = found.flatMap((group, row) =>
    [...overlaps(group, goldOf)].map(([column, common]) => ({
      row,
      column,
      weight: (2 * common) / (group.length + (gold[column]?.length ?? 0)),
    })),
  );
  const best = components(edges).reduce((sum, part) => sum + bestAssignment(part), 0);
  return rates(
    found.length === 0 ? 0 : best / found.length,
    gold.length === 0 ? 0 : best / gold.length,
  );
}

interface Edge {
  readonly row: number;
  readonly column: number;
  readonly weight: number;
}

/** Edges that hang together, so that the assignment is solved in small parts. */
function components(edges: readonly Edge[]): readonly (readonly Edge[])[] {
  const parents = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up;
    return root;
  };
  for (const { row, column } of edges) {
    const [one, other] = [find(`r${row}`), find(`c${column}`)];
    if (one !== other) parents.set(one, other);
  }
  const parts = new Map<string, Edge[]>();
  for (const edge of edges) {
    const root = find(`r${edge.row}`);
    parts.set(root, [...(parts.get(root) ?? []), edge]);
  }
  return [...parts.values()];
}

/** The most that pairs of rows and columns weigh together, none used twice. */
function bestAssignment(edges: readonly Edge[]): number {
  const rows = [...new Set(edges.map(({ row }) => row))];
  const columns = [...new Set(edges.map(({ column }) => column))];
  const size = Math.max(rows.length, columns.length);
  const cost = Array.from({ length: size }, () => new Float64Array(size));
  for (const { row, column, weight } of edges) {
    const line = cost[rows.indexOf(row)];
    if (line !== undefined) line[columns.indexOf(column)] = -weight;
  }
  return -cheapestAssignment(cost);
}

/** The Hungarian method with potentials, O(n³). */
function cheapestAssignment(cost: readonly Float64Array[]): number {
  const size = cost.length;
  const rowPotential = new Float64Array(size + 1);
  const columnPotential = new Float64Array(size + 1);
  const rowOf = new Int32Array(size + 1).fill(-1);
  const at = (row: number, column: number): number => cost[row]?.[column] ?? 0;
  for (let row = 0; row < size; row += 1) {
    const from = new Int32Array(size + 1).fill(-1);
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const done = new Uint8Array(size + 1);
    rowOf[size] = row;
    let column = size;
    while ((rowOf[column] ?? -1) >= 0) {
      done[column] = 1;
      const current = rowOf[column] ?? 0;
      let next = size;
      let delta = Number.POSITIVE_INFINITY;
      for (let other = 0; other < size; other += 1) {
        if (done[other] === 1) continue;
        const reduced =
          at(current, other) - (rowPotential[current] ?? 0) - (columnPotential[other] ?? 0);
        if (reduced < (least[other] ?? 0)) {
          least[other] = reduced;
          from[other] = column;
        }
        if ((least[other] ?? 0) < delta) {
          delta = least[other] ?? 0;
          next = other;
        }
      }
      for (let other = 0; other <= size; other += 1) {
        if (done[other] === 1) {
          const owner = rowOf[other] ?? 0;
          rowPotential[owner] = (rowPotential[owner] ?? 0) + delta;
          columnPotential[other] = (columnPotential[other] ?? 0) - delta;
        } else least[other] = (least[other] ?? 0) - delta;
      }
      column = next;
    }
    while (column !== size) {
      const before = from[column] ?? size;
      rowOf[column] = rowOf[before] ?? -1;
      column = before;
    }
  }
  let sum = 0;
  for (let column = 0; column < size; column += 1) sum += at(rowOf[column] ?? 0, column);
  return sum;
}

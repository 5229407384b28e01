/**
 * Path consistency over Allen's thirteen interval relations (Allen 1983), as the slow oracle of the
 * library's reasoning on end points. A set of relations is a bit mask; the composition table is
 * found by trying all intervals of small whole numbers, so that it cannot be mistyped.
 */
type Interval = readonly [start: number, end: number];

const INTERVALS: readonly Interval[] = [0, 1, 2, 3, 4, 5].flatMap((start) =>
  [1, 2, 3, 4, 5, 6].flatMap((end): Interval[] => (start < end ? [[start, end]] : [])),
);

/** Allen's relations by how their end points compare; the position is the bit. */
const SIGNS: readonly string[] = [
  ...new Set(INTERVALS.flatMap((left) => INTERVALS.map((right) => signs(left, right)))),
];

function signs([a, b]: Interval, [c, d]: Interval): string {
  return [a - c, a - d, b - c, b - d].map((difference) => Math.sign(difference)).join();
}

export const ALL = (1 << SIGNS.length) - 1;

/** How many relations there are: thirteen. */
export const RELATIONS = SIGNS.length;

/** The relations for which a condition on the end points holds. */
export function relationsWhere(holds: (left: Interval, right: Interval) => boolean): number {
  let mask = 0;
  for (const left of INTERVALS) {
    for (const right of INTERVALS) {
      if (holds(left, right)) mask |= 1 << SIGNS.indexOf(signs(left, right));
    }
  }
  return mask;
}

const COMPOSITION: readonly (readonly number[])[] = SIGNS.map((first) =>
  SIGNS.map((second) => {
    let mask = 0;
    for (const a of INTERVALS) {
      for (const b of INTERVALS) {
        if (signs(a, b) !== first) continue;
        for (const c of INTERVALS) {
          if (signs(b, c) === second) mask |= 1 << SIGNS.indexOf(signs(a, c));
        }
      }
    }
    return mask;
  }),
);

function compose(left: number, right: number): number {
  let mask = 0;
  for (let one = 0; one < RELATIONS; one += 1) {
    if ((left & (1 << one)) === 0) continue;
    for (let other = 0; other < RELATIONS; other += 1) {
      if ((right & (1 << other)) !== 0) mask |= COMPOSITION[one]?.[other] ?? 0;
    }
  }
  return mask;
}

function converse(mask: number): number {
  let turned = 0;
  SIGNS.forEach((sign, bit) => {
    if ((mask & (1 << bit)) === 0) return;
    const pair = INTERVALS.flatMap((left) => INTERVALS.map((right) => [left, right] as const)).find(
      ([left, right]) => signs(left, right) === sign,
    );
    if (pair !== undefined) turned |= 1 << SIGNS.indexOf(signs(pair[1], pair[0]));
  });
  return turned;
}

/** Can all constraints hold together, by path consistency? Complete for convex relations. */
export function isPathConsistent(
  events: number,
  constraints: readonly { readonly from: number; readonly to: number; readonly mask: number }[],
): boolean {
  const network = Array.from({ length: events }, (_, row) =>
    Array.from({ length: events }, (_, column) =>
      row === column ? relationsWhere((a, b) => a[0] === b[0] && a[1] === b[1]) : ALL,
    ),
  );
  const at = (row: number, column: number): number => network[row]?.[column] ?? 0;
  const set = (row: number, column: number, mask: number): void => {
    const cells = network[row];
    if (cells !== undefined) cells[column] = mask;
  };
  for (const { from, to, mask } of constraints) {
    set(from, to, at(from, to) & mask);
    set(to, from, at(to, from) & converse(mask));
  }
  for (let changed = true; changed; ) {
    changed = false;
    for (let i = 0; i < events; i += 1) {
      for (let j = 0; j < events; j += 1) {
        for (let k = 0; k < events; k += 1) {
          const mask = at(i, j) & compose(at(i, k), at(k, j));
          if (mask === 0) return false;
          if (mask !== at(i, j)) {
            set(i, j, mask);
            changed = true;
          }
        }
      }
    }
  }
  return true;
}

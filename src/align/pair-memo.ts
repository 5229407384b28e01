/** Something with a small number of its own, so that pairs can be remembered by number. */
export interface Indexed {
  readonly index: number;
}

/**
 * Remembers what `relate` answered for each ordered pair.
 *
 * @param relate - A pure function of two items.
 * @returns The same function, asked once a pair.
 */
export function memoizePairs<Item extends Indexed, Answer>(
  relate: (left: Item, right: Item) => Answer,
): (left: Item, right: Item) => Answer {
  const rows: (Map<number, Answer> | undefined)[] = [];
  return (left, right) => {
    let row = rows[left.index];
    if (row === undefined) {
      row = new Map();
      rows[left.index] = row;
    }
    let answer = row.get(right.index);
    if (answer === undefined) {
      answer = relate(left, right);
      row.set(right.index, answer);
    }
    return answer;
  };
}

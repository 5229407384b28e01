/**
 * Index of the first entry of a sorted list that no longer comes before something, by halving;
 * the length of the list when all do.
 */
export function firstIndex<Entry>(
  list: readonly Entry[],
  isBefore: (entry: Entry) => boolean,
): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = list[middle];
    if (entry !== undefined && isBefore(entry)) low = middle + 1;
    else high = middle;
  }
  return low;
}

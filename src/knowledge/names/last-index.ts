/** Index of the last item that passes, -1 when none does. (`findLastIndex` is younger than ES2022.) */
export function lastIndex<Item>(
  items: readonly Item[],
  passes: (item: Item, index: number) => boolean,
): number {
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (item !== undefined && passes(item, index)) return index;
  }
  return -1;
}

/** The items of a list with their indexes, without those that were taken out as broken. */
export function soundEntries<Item>(
  list: readonly (Item | undefined)[] | undefined,
): readonly (readonly [index: number, item: Item])[] {
  return (list ?? []).flatMap((item, index) =>
    item === undefined ? [] : [[index, item] as const],
  );
}

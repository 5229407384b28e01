/**
 * Gives ids that are not given yet: the one asked for, or with `-2`, `-3` … when it is in use, as
 * `unusedId` does. It remembers how far each has come, so that a thousand of one name cost no more
 * than a thousand of different names.
 */
export function createIdGiver(): (wanted: string) => string {
  const used = new Set<string>();
  const next = new Map<string, number>();
  return (wanted) => {
    let id = wanted;
    let number = next.get(wanted) ?? 2;
    for (; used.has(id); number += 1) id = `${wanted}-${number}`;
    next.set(wanted, number);
    used.add(id);
    return id;
  };
}

/** Declared groups of names, compiled. */
export interface AliasIndex {
  /** The key that stands for the key's group; the key itself when it has none. */
  canonical(key: string): string;
}

/**
 * Joins groups that share a key. The smallest key of a group stands for it, so that the order of
 * the declarations does not matter.
 */
export function createAliasIndex(groups: readonly (readonly string[])[]): AliasIndex {
  const groupOf = new Map<string, Set<string>>();
  for (const keys of groups) {
    const joined = new Set(keys);
    for (const key of keys) for (const other of groupOf.get(key) ?? []) joined.add(other);
    for (const key of joined) groupOf.set(key, joined);
  }
  const canonical = new Map<string, string>();
  for (const group of new Set(groupOf.values())) {
    const [smallest] = [...group].sort();
    for (const key of group) canonical.set(key, smallest ?? key);
  }
  return { canonical: (key) => canonical.get(key) ?? key };
}

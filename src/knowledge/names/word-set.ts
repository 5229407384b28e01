/** The set of all words in rows of a word table, where one row holds words parted by spaces. */
export function wordSet(rows: readonly string[]): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => row.split(" ")));
}

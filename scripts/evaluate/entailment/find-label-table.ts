/**
 * The table of labels beside a file of pairs: the one whose name begins like the file's, else the only
 * one. Parts of a set count their pairs from 1 each, so that another part's table would fit by chance.
 *
 * @param file - "rte3_dev.xml".
 * @param files - All of the folder.
 * @param pairFiles - The files of pairs among them.
 * @returns `null` for none.
 */
export function findLabelTable(
  file: string,
  files: readonly string[],
  pairFiles: readonly string[],
): string | null {
  const tables = files.filter((one) => one.toLowerCase().endsWith(".tsv")).sort();
  const stem = file.replace(/\.[^.]*$/u, "").toLowerCase();
  const own = tables.find((one) => /^(?:[._-]|$)/u.test(rest(one, stem)));
  if (own !== undefined) return own;
  return tables.length === 1 && pairFiles.length === 1 ? (tables[0] ?? null) : null;
}

/** What follows a beginning; "x" when it does not begin so. */
function rest(name: string, beginning: string): string {
  const lower = name.toLowerCase();
  return lower.startsWith(beginning) ? lower.slice(beginning.length) : "x";
}

/** Root of the tree, which holds every country and is no place. */
const ROOT = "0";

/**
 * All names above each name in a tree of places. Where two places have one name, what lies above
 * either is given.
 *
 * @param rows - `ID`, `name` and `parentID` of each place, parents first.
 */
export function readPlaceTree(
  rows: readonly Readonly<Record<string, string>>[],
): ReadonlyMap<string, readonly string[]> {
  const byId = new Map(rows.map((row) => [row["ID"] ?? "", row]));
  const above = new Map<string, string[]>();
  for (const { name = "", parentID = "" } of rows) {
    const names = above.get(name) ?? [];
    above.set(name, names);
    for (let id = parentID; id !== ROOT; ) {
      const parent = byId.get(id);
      if (parent === undefined) break;
      names.push(parent["name"] ?? "");
      id = parent["parentID"] ?? ROOT;
    }
  }
  return above;
}

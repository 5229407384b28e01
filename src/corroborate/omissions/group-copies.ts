import { createUnionFind } from "../../align/union-find.ts";
import type { Dependence } from "../../model/dependence.ts";
import type { NarrativeId } from "../../model/ids.ts";

/** Equal for accounts that print the same words; `null` for one that shares none. */
export type CopyOf = (narrative: NarrativeId) => number | null;

/**
 * Groups accounts that copy each other or a third. Only shared words count: two that cite one agency,
 * or have its details, and write for themselves, have both chosen to tell it.
 *
 * @param oneVoice - From which strength on.
 */
export function groupCopies(dependences: readonly Dependence[], oneVoice: number): CopyOf {
  const copying = dependences.filter(
    ({ kind, strength }) => kind === "text-reuse" && strength >= oneVoice,
  );
  const ids = [...new Set(copying.flatMap(({ narratives }) => narratives))];
  const at = new Map(ids.map((id, index) => [id, index]));
  const sets = createUnionFind(ids.length);
  for (const { narratives } of copying) {
    sets.union(at.get(narratives[0]) ?? 0, at.get(narratives[1]) ?? 0);
  }
  return (narrative) => {
    const index = at.get(narrative);
    return index === undefined ? null : sets.find(index);
  };
}

import { createWordReader } from "../../../src/align/similarity/read-words.ts";
import type { Narrative } from "../../../src/model/narrative.ts";

/** The baseline: claims whose predicates have one stem are one event. */
export function headStemGroups(narratives: readonly Narrative[]): readonly string[][] {
  const { stem } = createWordReader();
  const groups = new Map<string, string[]>();
  for (const { id, claims } of narratives) {
    for (const claim of claims) {
      const key = stem(claim.predicate);
      groups.set(key, [...(groups.get(key) ?? []), `${id} ${claim.id}`]);
    }
  }
  return [...groups.values()];
}

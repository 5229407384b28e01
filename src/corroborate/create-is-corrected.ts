import type { AlignmentRow } from "../model/alignment.ts";
import type { Support } from "../model/reading.ts";

/**
 * Tells whether a source has corrected what it said at a locus: a later account of its own that
 * supersedes the earlier one has something at the locus, too. What others pass on of it is theirs.
 */
export function createIsCorrected({
  readings,
}: Pick<AlignmentRow, "readings">): (support: Support) => boolean {
  const last = new Map<string, number>();
  for (const { sourceKey, revision, relayed } of readings.flatMap(({ support }) => support)) {
    if (!relayed) last.set(sourceKey, Math.max(revision, last.get(sourceKey) ?? 0));
  }
  return ({ sourceKey, revision, relayed }) => !relayed && revision < (last.get(sourceKey) ?? 0);
}

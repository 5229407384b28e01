import fnv1a from "@sindresorhus/fnv1a";
import type { Locus } from "../../model/alignment.ts";
import type { Reading } from "../../model/reading.ts";

/** Names what was found on a reading after what it is about, never after its position. */
export function readingId(kind: string, { id }: Locus, { key }: Pick<Reading, "key">): string {
  return `${kind}@${id}~${shortHash([key])}`;
}

/** Short, and the same for the same parts. */
export function shortHash(parts: readonly unknown[]): string {
  return fnv1a(JSON.stringify(parts), { size: 64 }).toString(36);
}

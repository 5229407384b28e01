import type { Support } from "../model/reading.ts";
import type { ReadingPair } from "./detector.ts";

/** Does a voice give both readings of a pair? Then it holds that they go together. */
export function tellsBoth(support: Support, pair: ReadingPair): boolean {
  if (pair.left.key === pair.right.key) return false;
  const given = pair.given(support);
  return [pair.left.key, pair.right.key].every((key) =>
    given.some((reading) => reading.key === key),
  );
}

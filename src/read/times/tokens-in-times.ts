import { firstIndex } from "../first-index.ts";
import type { ReadingContext } from "../reading-context.ts";
import type { TimeMention } from "./time-mention.ts";

/** The tokens of all phrases of time: their figures are dates and hours, and count nothing. */
export function tokensInTimes(
  { analysis }: ReadingContext,
  times: readonly TimeMention[],
): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (const time of times) {
    const first = firstIndex(analysis.tokens, ({ start }) => start < time.start);
    const end = firstIndex(analysis.tokens, ({ start }) => start < time.end);
    for (let at = first; at < end; at += 1) tokens.add(at);
  }
  return tokens;
}

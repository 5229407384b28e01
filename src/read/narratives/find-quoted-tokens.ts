import { firstIndex } from "../first-index.ts";
import type { ReadingContext } from "../reading-context.ts";

/** Tells of a token whether it stands in somebody's words between quotation marks. */
export function findQuotedTokens({ analysis }: ReadingContext): (token: number) => boolean {
  const { tokens, quotations } = analysis;
  const quoted = new Uint8Array(tokens.length);
  for (const { use, depth, content } of quotations) {
    // An inner quotation lies in one that is laid down already.
    if (use !== "speech" || depth > 0) continue;
    const first = firstIndex(tokens, ({ start }) => start < content.start);
    const end = firstIndex(tokens, ({ start }) => start < content.end);
    quoted.fill(1, first, end);
  }
  return (token) => quoted[token] === 1;
}

import type { Paragraph } from "../paragraphs/paragraph.ts";
import type { Words } from "../words/words.ts";
import { quoteDirection } from "./quote-direction.ts";
import { TOKEN_KIND, tokenKind } from "./token-kind.ts";

/** The kind of every token; a straight quotation mark counts as open or closed by what is open. */
export function findTokenKinds(
  text: string,
  words: Words,
  paragraphs: readonly Paragraph[],
): Uint8Array {
  const kinds = new Uint8Array(words.count);
  for (const { firstToken, endToken } of paragraphs) {
    let isOpen = false;
    for (let index = firstToken; index < endToken; index++) {
      const start = words.starts[index] as number;
      const end = words.ends[index] as number;
      const kind = tokenKind(text, start, end);
      kinds[index] = kind;
      if (kind !== TOKEN_KIND.otherMark) continue;
      const direction = quoteDirection(text, start, end);
      if (direction === "none") continue;
      // An apostrophe behind a plural looks like a closing mark, and does no harm as one.
      isOpen = direction === "unknown" ? !isOpen : direction === "open";
      kinds[index] = isOpen ? TOKEN_KIND.openQuote : TOKEN_KIND.closeQuote;
    }
  }
  return kinds;
}

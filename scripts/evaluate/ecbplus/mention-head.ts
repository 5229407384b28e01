import type { Token } from "rashomon/english";

/** The first token of a phrase that hangs on a word outside of it; `null` of no tokens. */
export function mentionHead(
  phrase: readonly number[],
  tokens: readonly Pick<Token, "head">[],
): number | null {
  const inside = new Set(phrase);
  const top = phrase.find((index) => {
    const head = tokens[index]?.head ?? null;
    return head === null || !inside.has(head);
  });
  return top ?? phrase[0] ?? null;
}

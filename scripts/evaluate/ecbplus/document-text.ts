import type { EcbDocument } from "./ecb-document.ts";

/** Text of a document with the place of each of its tokens. */
export interface DocumentText {
  readonly text: string;
  /** First code unit of each token; -1 of those left out (the address of the page). */
  readonly starts: readonly number[];
}

/** No space before these: closing marks, and clitics, which the corpus cuts off. */
const JOINED_BEFORE = /^(?:[.,:;!?%)\]}’]|'s|'S|'re|'ve|'ll|'d|'m|n't|'|’s)$/u;

/** No space after these. */
const JOINED_AFTER = /^(?:[($[{#]|``|‘)$/u;

/** Puts the tokens of a document together as they may have stood, a sentence a line. */
export function documentText({ name, tokens }: EcbDocument): DocumentText {
  const starts: number[] = [];
  let text = "";
  let before: { readonly sentence: number; readonly text: string } | null = null;
  for (const token of tokens) {
    // Sentence 0 of the newer documents is the address that they were found at.
    if (name.endsWith("ecbplus") && token.sentence === 0) {
      starts.push(-1);
      continue;
    }
    if (before !== null) {
      if (before.sentence !== token.sentence) text += "\n";
      else if (!JOINED_BEFORE.test(token.text) && !JOINED_AFTER.test(before.text)) text += " ";
    }
    starts.push(text.length);
    text += token.text;
    before = token;
  }
  return { text, starts };
}

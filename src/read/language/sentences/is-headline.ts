import { kindBefore } from "./kind-before.ts";
import { TOKEN_KIND as K } from "./token-kind.ts";
import type { TokenSequence } from "./token-sequence.ts";

const LONGEST_HEADLINE = 25;
/** What a sentence, or a line that something follows, closes with. */
const CLOSING: ReadonlySet<number> = new Set([
  K.stop,
  K.question,
  K.exclamation,
  K.ellipsis,
  K.closedStop,
  K.closedCall,
  K.colon,
  K.semicolon,
  K.comma,
  K.dash,
  K.rule,
]);
const OPENING: ReadonlySet<number> = new Set([
  K.capitals,
  K.capitalised,
  K.opener,
  K.abbreviation,
  K.initial,
  K.number,
  K.openQuote,
]);

/** Whether the tokens of a whole paragraph read as a headline: short, and without a closing mark. */
export function isHeadline(tokens: TokenSequence, first: number, end: number): boolean {
  if (end - first > LONGEST_HEADLINE || !OPENING.has(tokens.kinds[first] as number)) return false;
  return !CLOSING.has(kindBefore(tokens, end, first));
}

import type { Quotation } from "../language/analysis/quotation.ts";
import type { TokenRange } from "../language/analysis/ranges.ts";
import type { Sentence } from "../language/analysis/sentence.ts";
import type { Token } from "../language/analysis/token.ts";
import type { TreeQuery } from "../language/trees/tree-query.ts";
import type { ReadingContext } from "../reading-context.ts";

/** One document, with what every rule of attribution asks for by token. */
export interface AttributionPage {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly tree: TreeQuery;
  readonly sentences: readonly Sentence[];
  /** Sentence of a token. */
  readonly sentenceOf: Int32Array;
  /** Quotations that stand in no other, in order. */
  readonly quotes: readonly PageQuote[];
  /** Index in `quotes` of the one around a token, its marks included; -1 outside. */
  readonly quoteOf: Int32Array;
  /** How many words outside of quotations stand in front of a token; conjunctions do not count. */
  readonly wordsOutside: Int32Array;
}

/** A quotation by its tokens, marks included. */
export interface PageQuote extends TokenRange {
  readonly quotation: Quotation;
}

/** Looks at a document once; linear in its tokens. */
export function createPage({ analysis, tree }: ReadingContext): AttributionPage {
  const { text, tokens, sentences } = analysis;
  const sentenceOf = new Int32Array(tokens.length);
  sentences.forEach(({ firstToken, endToken }, sentence) => {
    sentenceOf.fill(sentence, firstToken, endToken);
  });
  const quotes = findPageQuotes(analysis.quotations, tokens);
  const quoteOf = new Int32Array(tokens.length).fill(-1);
  quotes.forEach(({ firstToken, endToken }, quote) => {
    quoteOf.fill(quote, firstToken, endToken);
  });
  const wordsOutside = countOutside(tokens, quoteOf);
  return { text, tokens, tree, sentences, sentenceOf, quotes, quoteOf, wordsOutside };
}

function countOutside(tokens: readonly Token[], quoteOf: Int32Array): Int32Array {
  const counts = new Int32Array(tokens.length + 1);
  tokens.forEach(({ upos }, token) => {
    const isOutside = quoteOf[token] === -1 && upos !== "PUNCT" && upos !== "CCONJ";
    counts[token + 1] = (counts[token] ?? 0) + (isOutside ? 1 : 0);
  });
  return counts;
}

/** Both lists are in order, so that one walk over the tokens finds all. */
function findPageQuotes(
  quotations: readonly Quotation[],
  tokens: readonly Token[],
): readonly PageQuote[] {
  const quotes: PageQuote[] = [];
  let token = 0;
  quotations.forEach((quotation, index) => {
    if (quotation.depth > 0) return;
    while ((tokens[token]?.end ?? Number.POSITIVE_INFINITY) <= quotation.start) token++;
    const firstToken = token;
    const end = endOfQuote(quotation, quotations, index);
    while ((tokens[token]?.start ?? Number.POSITIVE_INFINITY) < end) token++;
    if (token > firstToken) quotes.push({ quotation, firstToken, endToken: token });
  });
  return quotes;
}

/** "..., said the minister of the interior." is not longer. */
const LONGEST_SPEAKER = 60;

/**
 * Where a quotation ends. One that is not closed may have lost its mark behind an inner one, with
 * the speaker behind: `"They call it a 'raid,' she said.`
 */
function endOfQuote(
  { closed, end }: Quotation,
  quotations: readonly Quotation[],
  index: number,
): number {
  if (closed) return end;
  let inner: Quotation | undefined;
  for (let next = index + 1; (quotations[next]?.depth ?? 0) > 0; next++) inner = quotations[next];
  if (inner === undefined || !inner.closed) return end;
  return end - inner.end <= LONGEST_SPEAKER ? inner.end : end;
}

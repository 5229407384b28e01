import type { EvidenceSpan } from "../../model/evidence-span.ts";
import { ELISION } from "../difference/elision.ts";
import { visibleText } from "../escape/visible-text.ts";
import { sentenceAround } from "../sentences/sentence-around.ts";

/** Fewer words than this say little by themselves: "because of", "12 people". */
const LEAST_WORDS = 4;

const wordsOf = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

const inContext = ({ start, end, quote }: EvidenceSpan, text: string | null): string =>
  text === null || start === null || end === null || text.slice(start, end) !== quote
    ? quote
    : sentenceAround(text, start, end);

const joined = (quotes: readonly string[]): string | null => {
  const shown = [...new Set(quotes.map((quote) => visibleText(quote).trim()))];
  const widest = shown.filter(
    (quote) => quote !== "" && !shown.some((other) => other !== quote && other.includes(quote)),
  );
  return widest.length === 0 ? null : widest.join(` ${ELISION} `);
};

/**
 * What an account says for something, as one quote: its evidence in the order given, without
 * stretches that another one holds; `null` when there is none.
 *
 * @param text - That the evidence points into. A quote of less than four words is then given with
 * its sentence.
 */
export const supportQuote = (
  { evidence }: { readonly evidence: readonly EvidenceSpan[] },
  text: string | null = null,
): string | null => {
  const quote = joined(evidence.map(({ quote: words }) => words));
  if (quote === null || text === null || wordsOf(quote) >= LEAST_WORDS) return quote;
  return joined(evidence.map((span) => inContext(span, text)));
};

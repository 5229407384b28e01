import type { EvidenceSpan } from "../../../model/evidence-span.ts";
import { headOf } from "../../difference/cut-text.ts";
import { ELISION } from "../../difference/elision.ts";
import { supportQuote } from "../support-quote.ts";

/** Words of an account between quotation marks, cut to `length`; `null` where there are none. */
export const quotedText = (evidence: readonly EvidenceSpan[], length: number): string | null => {
  const quote = supportQuote({ evidence });
  if (quote === null) return null;
  return quote.length <= length
    ? `“${quote}”`
    : `“${headOf(quote, length - ELISION.length - 1)} ${ELISION}”`;
};

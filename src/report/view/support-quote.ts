import type { Support } from "../../model/reading.ts";
import { ELISION } from "../difference/elision.ts";
import { visibleText } from "../escape/visible-text.ts";

/**
 * What an account says for something, as one quote: its evidence in the order given, without
 * stretches that another one holds; `null` when there is none.
 */
export const supportQuote = (support: Pick<Support, "evidence">): string | null => {
  const quotes = [...new Set(support.evidence.map(({ quote }) => visibleText(quote).trim()))];
  const widest = quotes.filter(
    (quote) => quote !== "" && !quotes.some((other) => other !== quote && other.includes(quote)),
  );
  return widest.length === 0 ? null : widest.join(` ${ELISION} `);
};

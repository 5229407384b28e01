import type { CheckedQuotation } from "../../model/checked-quotation.ts";
import type { AttributedQuote } from "./attributed-quote.ts";
import type { CheckQuote } from "./check-quote.ts";

/** Words in a shingle. */
const SHINGLE = 3;
/** What more quotations than these have is compared with the first of them only. */
const MOST_QUOTES = 16;

/**
 * Compares quotations of one speaker by different texts, where they share some words in a row: the
 * shorter with the longer. Near-linear, by an inverted index of shingles.
 */
export function compareReports(
  quotes: readonly AttributedQuote[],
  check: CheckQuote,
): readonly CheckedQuotation[] {
  return [...pairsOf(quotes)].flatMap(([left, right]) => {
    const [one, other] = [quotes[left], quotes[right]];
    if (one === undefined || other === undefined || isOneText(one, other)) return [];
    const isShorter = one.quoted.words.length <= other.quoted.words.length;
    const [short, long] = isShorter ? [one, other] : [other, one];
    const checked = check(short, long.quoted, long.narrative.id, "another-report");
    return checked === null ? [] : [checked];
  });
}

function isOneText({ narrative: left }: AttributedQuote, { narrative: right }: AttributedQuote) {
  return left.id === right.id || (left.text !== null && left.text === right.text);
}

function pairsOf(quotes: readonly AttributedQuote[]): readonly (readonly [number, number])[] {
  const holders = new Map<string, Set<number>>();
  quotes.forEach(({ speakerKey, quoted }, index) => {
    const keys = quoted.words.map(({ key }) => key);
    for (let at = 0; at + SHINGLE <= keys.length; at += 1) {
      const shingle = JSON.stringify([speakerKey, ...keys.slice(at, at + SHINGLE)]);
      holders.set(shingle, (holders.get(shingle) ?? new Set()).add(index));
    }
  });
  const pairs = new Map<string, readonly [number, number]>();
  for (const having of [...holders.values()].map((set) => [...set])) {
    const firsts = having.length > MOST_QUOTES ? having.slice(0, 1) : having;
    firsts.forEach((left, at) => {
      for (const right of having.slice(at + 1)) pairs.set(`${left} ${right}`, [left, right]);
    });
  }
  return [...pairs.values()];
}

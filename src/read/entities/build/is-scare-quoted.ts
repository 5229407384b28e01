import type { Quotation } from "../../language/analysis/quotation.ts";
import type { TextSpan } from "../../language/analysis/ranges.ts";

/**
 * Tells labels held at arm's length: scare quotes around the label or part of it. Ask in the order
 * of the text; a label is looked at against the quotations near it only.
 */
export function createScareTest(quotations: readonly Quotation[]): (label: TextSpan) => boolean {
  const scare = quotations.filter(({ use }) => use === "scare");
  return ({ start, end }) => {
    let low = 0;
    let high = scare.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((scare[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const found = scare[low];
    if (found === undefined || found.start >= end) return false;
    const isInside = found.content.start <= start && end <= found.content.end;
    const isAround = start <= found.content.start && found.content.end <= end;
    return isInside || isAround || found.start <= start;
  };
}

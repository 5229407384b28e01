import type { EvidenceSpan } from "../evidence-span.ts";
import type { GroundedQuote, TextRange } from "./grounded-quote.ts";
import { normalisedText } from "./normalised-text.ts";

/** Where the words of a quote stand. */
interface Places {
  readonly places: readonly TextRange[];
  readonly more: boolean;
}

/** Finds quotes in one text. */
export type FindQuote = (
  span: EvidenceSpan,
  path: string,
  around: readonly TextRange[],
) => GroundedQuote;

/**
 * A function that looks quotes up in a text, exactly.
 *
 * A draft's offsets count where they hold the quote. A quote without offsets that stands at several
 * places is found if exactly one of them lies within one of the ranges `around` (the evidence of its
 * claim). Quotes are searched once each, so the cost is linear in the text for each different quote.
 *
 * @param most - How many places to list, 1 or more.
 */
export function quoteFinder(text: string, most: number): FindQuote {
  const known = new Map<string, Places>();
  const placesOf = (quote: string): Places => {
    const places = known.get(quote) ?? search(text, quote, most);
    known.set(quote, places);
    return places;
  };
  // Orphans are rare, and a copy of the text costs as much as many searches.
  let normalised: ReturnType<typeof normalisedText> | null = null;
  const nearest = (quote: string): GroundedQuote["nearest"] => {
    normalised ??= normalisedText(text);
    const place = normalised.find(quote);
    return place === null ? null : { place, quote: text.slice(...place) };
  };
  return (span, path, around) => {
    const { quote } = span;
    if (span.start !== null && span.end === span.start + quote.length) {
      if (text.startsWith(quote, span.start)) return found(path, quote, [span.start, span.end]);
    }
    const { places, more } = placesOf(quote);
    const base = { path, quote, places, more, nearest: null };
    const [first, second] = places;
    if (first === undefined) {
      return { ...base, status: "orphaned", reason: "not in the text", nearest: nearest(quote) };
    }
    if (span.start !== null) {
      const reason = `the text has other words at [${span.start}, ${span.end})`;
      return { ...base, status: "ambiguous", reason };
    }
    if (second === undefined && !more) return found(path, quote, first);
    const inside = within(text, quote, around);
    if (inside !== null) return found(path, quote, inside);
    return { ...base, status: "ambiguous", reason: "stands at several places in the text" };
  };
}

function found(path: string, quote: string, place: TextRange): GroundedQuote {
  const status = "found";
  return { path, quote, status, reason: null, places: [place], more: false, nearest: null };
}

function search(text: string, quote: string, most: number): Places {
  const places: TextRange[] = [];
  let start = text.indexOf(quote);
  while (start >= 0 && places.length < most) {
    places.push([start, start + quote.length]);
    start = text.indexOf(quote, start + 1);
  }
  return { places, more: start >= 0 };
}

/** The only place of a quote in the ranges, or `null` when there is none or more than one. */
function within(text: string, quote: string, around: readonly TextRange[]): TextRange | null {
  const starts = new Set<number>();
  for (const [start, end] of around) {
    const range = text.slice(start, end);
    const first = range.indexOf(quote);
    if (first < 0) continue;
    starts.add(start + first);
    const last = range.lastIndexOf(quote);
    starts.add(start + last);
  }
  const [only] = starts;
  return only === undefined || starts.size > 1 ? null : [only, only + quote.length];
}

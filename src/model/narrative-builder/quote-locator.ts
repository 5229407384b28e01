import { describeValue } from "../check/describe-value.ts";
import type { EvidenceSpan } from "../evidence-span.ts";
import { quoteExcerpt } from "../quote-excerpt.ts";
import { checkObject } from "./check-object.ts";
import { eachOf } from "./each-of.ts";
import { INPUT_KEYS } from "./input-keys.ts";
import type { OneOrMany, QuoteInput } from "./part-inputs.ts";
import { readString } from "./read-string.ts";

/** Quotes as evidence spans. */
export type LocateQuotes = (
  path: string,
  quotes: OneOrMany<QuoteInput> | undefined,
) => readonly EvidenceSpan[];

/**
 * A function that finds quotes in a text, exactly and nowhere else: it throws a RangeError when a
 * quote does not stand in the text or stands in several places and `start` does not say which.
 * Without a text quotes have no offsets. Linear in the text for each quote.
 */
export function quoteLocator(text: string | null): LocateQuotes {
  return (path, quotes) =>
    eachOf(path, quotes).map(({ path: at, value }) => {
      if (typeof value === "string") return locate(at, readString(at, value), text);
      checkObject(at, value, INPUT_KEYS.quote);
      return locateAt(at, readString(`${at}.quote`, value.quote), value.start, text);
    });
}

function locate(path: string, quote: string, text: string | null): EvidenceSpan {
  if (text === null) return { start: null, end: null, quote };
  const start = text.indexOf(quote);
  if (start < 0) throw new RangeError(`${path} is not in the text: ${quoteExcerpt(quote)}`);
  const second = text.indexOf(quote, start + 1);
  if (second >= 0) {
    throw new RangeError(
      `${path} is in the text at ${start} and at ${second}: write { quote, start } for ${quoteExcerpt(quote)}`,
    );
  }
  return { start, end: start + quote.length, quote };
}

function locateAt(path: string, quote: string, start: unknown, text: string | null): EvidenceSpan {
  if (text === null) throw new RangeError(`${path}.start: the narrative has no text`);
  if (typeof start !== "number") {
    throw new TypeError(`${path}.start: must be a number, not ${describeValue(start)}`);
  }
  if (!Number.isInteger(start) || start < 0 || !text.startsWith(quote, start)) {
    throw new RangeError(`${path} is not in the text at ${start}: ${quoteExcerpt(quote)}`);
  }
  return { start, end: start + quote.length, quote };
}

import type { Reading, Support } from "../../model/reading.ts";
import { markDifference } from "../difference/mark-difference.ts";
import { shortenPieces } from "../difference/shorten-pieces.ts";
import { shownText } from "../escape/shown-text.ts";
import type { ReadingView } from "./report-view.ts";
import { supportClock } from "./support-clock.ts";
import { supportQuote } from "./support-quote.ts";
import type { VoiceContext } from "./voice-context.ts";

/** How much of the evidence is shown. */
export interface QuoteLimits {
  /** Different quotes a reading, 1 or more. */
  readonly quotesPerReading: number;
  /** Code units a quote. */
  readonly quoteLength: number;
}

interface QuoteGroup {
  readonly quote: string | null;
  readonly supports: readonly Support[];
}

/** Supports with the same words together, quoted ones first, each in the order of the columns. */
const groupsOf = (reading: Reading, context: VoiceContext): readonly QuoteGroup[] => {
  const supports = [...reading.support].sort(
    (left, right) => context.columnOf(left.narrative) - context.columnOf(right.narrative),
  );
  const groups = new Map<string | null, Support[]>();
  for (const support of supports) {
    const quote = supportQuote(support, context.textOf(support.narrative));
    const group = groups.get(quote);
    if (group === undefined) groups.set(quote, [support]);
    else group.push(support);
  }
  return Array.from(groups, ([quote, members]) => ({ quote, supports: members })).sort(
    (left, right) => Number(left.quote === null) - Number(right.quote === null),
  );
};

/** The quote that stands for a side when the other side's words are compared with it. */
const leadQuote = (groups: readonly QuoteGroup[]): string => groups[0]?.quote ?? "";

const sideView = (
  reading: Reading,
  groups: readonly QuoteGroup[],
  otherLead: string,
  { clocks, ...limits }: QuoteLimits & { readonly clocks: boolean },
  context: VoiceContext,
): ReadingView => {
  const unquoted = groups
    .slice(limits.quotesPerReading)
    .flatMap(({ supports }) => supports.map(({ narrative }) => narrative));
  return {
    label: shownText(reading.label, "label"),
    quotes: groups.slice(0, limits.quotesPerReading).map(({ quote, supports }) => ({
      speakers: context.speakersOf(supports, clocks),
      pieces:
        quote === null ? null : shortenPieces(markDifference(quote, otherLead), limits.quoteLength),
    })),
    others: context.namesOf(unquoted),
  };
};

/** Clocks tell a reader something where one side speaks as of another time than the other does. */
const clocksDiffer = ([left, right]: readonly [Reading, Reading]): boolean => {
  const [one, two] = [left, right].map(({ support }) =>
    JSON.stringify([...new Set(support.map(supportClock))].sort()),
  );
  return one !== two;
};

/**
 * Both sides of a finding with their quotes; the words the other side's first quote does not have
 * are marked, and clocks stand beside the names where the two sides differ in them.
 */
export const readingViews = (
  readings: readonly [Reading, Reading],
  limits: QuoteLimits,
  context: VoiceContext,
): readonly [ReadingView, ReadingView] => {
  const left = groupsOf(readings[0], context);
  const right = groupsOf(readings[1], context);
  const clocks = clocksDiffer(readings);
  return [
    sideView(readings[0], left, leadQuote(right), { ...limits, clocks }, context),
    sideView(readings[1], right, leadQuote(left), { ...limits, clocks }, context),
  ];
};

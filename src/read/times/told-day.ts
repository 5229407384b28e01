import type { ReadingContext } from "../reading-context.ts";
import { type DayNumber, dayNumber } from "./calendar.ts";
import type { TimeMention } from "./time-mention.ts";

/** The last day that the text gave to something that happened, and where. */
export interface ToldDay {
  readonly day: DayNumber;
  /** Whether it was the evening or night of it. */
  readonly late: boolean;
  /** Index of the sentence that gave it. */
  readonly sentence: number;
}

/** Parts of the day from "early evening" on are late. */
const LATE_HOUR = 17;
/** "The next day" is counted from a date not much further back. */
const REACH = 6;

/** "At 9:30 a.m." without a day belongs to a day just told of. */
const REACH_OF_CLOCKS = 2;

/** What a phrase in a sentence may count from; one that names no day at all must be closer. */
export function toldDayAt(
  told: ToldDay | null,
  sentence: number,
  namesNoDay: boolean,
): ToldDay | null {
  const reach = namesNoDay ? REACH_OF_CLOCKS : REACH;
  return told !== null && sentence - told.sentence <= reach ? told : null;
}

/**
 * The day that a mention gives to the telling; `null` when it gives none. The day when somebody said
 * something ("said on Thursday") is no day of what is told.
 */
export function tellDay(
  context: ReadingContext,
  { time, relation, head }: TimeMention,
  sentence: number,
): ToldDay | null {
  if (time === null || time.interval || relation !== "at" || time.start === null) return null;
  if (time.precision === "year" || time.precision === "month") return null;
  // "At Monday's debate": a day in passing.
  if (context.analysis.tokens[head]?.relation === "nmod:poss") return null;
  if (isOfSpeech(context, head) || isOfCount(context, head)) return null;
  const [year, month, day] = time.start.slice(0, 10).split("-").map(Number);
  const number = dayNumber({ year: year ?? 0, month: month ?? 0, day: day ?? 0 });
  const late = time.precision !== "day" && Number(time.start.slice(11, 13)) >= LATE_HOUR;
  return number === null ? null : { day: number, late, sentence };
}

function isOfSpeech({ analysis, lexicon }: ReadingContext, head: number): boolean {
  const verb = analysis.tokens[analysis.tokens[head]?.head ?? -1];
  if (verb?.upos !== "VERB") return false;
  return lexicon.senses(verb.lemma, "verb")[0]?.class === "verb.communication";
}

/** "On Thursday police raised the death toll": the day of a figure, not of the deaths. */
function isOfCount({ analysis, tree }: ReadingContext, head: number): boolean {
  const above = analysis.tokens[head]?.head ?? null;
  // "Police on Thursday raised it": the day may hang on the subject.
  const isVerb = above !== null && analysis.tokens[above]?.upos === "VERB";
  const verb = above === null || isVerb ? above : (analysis.tokens[above]?.head ?? null);
  if (verb === null) return false;
  return [...tree.children(verb, "obj"), ...tree.children(verb, "nsubj")].some((one) =>
    COUNTS.has(analysis.tokens[one]?.lemma.toLowerCase() ?? ""),
  );
}

const COUNTS: ReadonlySet<string> = new Set("count estimate figure number tally toll".split(" "));

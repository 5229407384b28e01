import type { EventTime } from "../../model/event-time.ts";
import { readTime } from "../../model/read-time.ts";
import type { AttributionMention } from "../attribution/attribution-mention.ts";
import type { ReadingContext } from "../reading-context.ts";
import { SPEECH_TIME_WORDS } from "../speaker-words-table.ts";
import { dayNumber, writeDay } from "../times/calendar.ts";
import type { TimeMention } from "../times/time-mention.ts";
import type { MentionIndex } from "./mention-index.ts";
import { phraseTokens } from "./phrase-tokens.ts";

/** Words between quotation marks, by when they were said. */
export interface Speech {
  /** The day that the text gives: "said on Tuesday"; `null` when it gives none. */
  readonly day: EventTime | null;
  /** Whether the text says when it was, be it not to the day. */
  readonly isDated: boolean;
}

/** When somebody said something: the time that hangs on the verb. */
export function speechOf(
  context: ReadingContext,
  attribution: AttributionMention | undefined,
  { timeAt }: MentionIndex,
): Speech {
  const head = attribution?.cue.head;
  const phrases = head === undefined ? [] : context.tree.children(head, "obl");
  const times = phrases.flatMap((phrase) =>
    phraseTokens(context, phrase).flatMap((token) => timeAt(token) ?? []),
  );
  const [first] = times.filter(({ relation }) => relation === "at");
  const day = first?.time ?? null;
  return { day: isDay(day) ? day : null, isDated: times.length > 0 };
}

/**
 * A time as counted from the speech it stands in: "today", said on Tuesday, is Tuesday. Without a day
 * of the speech it is counted from the document, as what is not quoted; `undefined` where the speech
 * has another time from which it cannot be counted.
 */
export function countedFromSpeech(
  { analysis, publishedAt }: ReadingContext,
  mention: TimeMention,
  speech: Speech | null,
): TimeMention | undefined {
  const words = analysis.text.slice(mention.start, mention.end);
  if (speech === null || !SPEECH_TIME_WORDS.test(words) || !speech.isDated) return mention;
  const [said, published] = [numberOf(speech.day), numberOf(publishedAt)];
  const own = numberOf(mention.time);
  if (said === null || published === null || own === null || !isDay(mention.time)) return undefined;
  if (said === published) return mention;
  const { label, evidence } = mention.time;
  return {
    ...mention,
    time: { ...readTime(writeDay(own + said - published)), label, evidence },
  };
}

const isDay = (time: EventTime | null): time is EventTime =>
  time !== null && time.precision === "day" && !time.interval;

function numberOf(time: EventTime | null): number | null {
  const [year, month, day] = (time?.start ?? "").slice(0, 10).split("-").map(Number);
  if (!year || !month || !day) return null;
  return dayNumber({ year, month, day });
}

import { evidenceOf } from "../evidence-of.ts";
import type { Sentence } from "../language/analysis/sentence.ts";
import type { ReadingContext } from "../reading-context.ts";
import { findDirection } from "./find-direction.ts";
import { findTimePhrases } from "./find-time-phrases.ts";
import { phraseHead } from "./phrase-head.ts";
import { placePhrase } from "./place-phrase.ts";
import type { TimePhrase } from "./read-time-phrase.ts";
import { type PublicationDate, publicationDate } from "./time-frame.ts";
import type { TimeMention } from "./time-mention.ts";
import { type ToldDay, tellDay, toldDayAt } from "./told-day.ts";

/**
 * Phrases of time in a text, in order, each placed as finely as its words say.
 *
 * "On Wednesday" and the like are counted from `context.publishedAt` and the tense of their clause,
 * "the following day" from the last day that the text gave to something that happened. Without what
 * it is counted from, a phrase has the time `null`. Durations ("for three days") and habits ("every
 * Monday") are no times. Linear in the text.
 *
 * `time` is the date that is named: "since March" has the time March and the relation `since`.
 */
export function findTimes(context: ReadingContext): readonly TimeMention[] {
  const printed = publicationDate(context.publishedAt);
  let published = printed;
  const found: TimeMention[] = [];
  let told: ToldDay | null = null;
  for (const { phrase, sentence, number } of findTimePhrases(context)) {
    const near = toldDayAt(told, number, phrase.from.term === null);
    const mention = toMention(context, sentence, phrase, published, near);
    found.push(mention);
    if (sentence.kind === "dateline") {
      published = datelineDay(mention, printed) ?? published;
      continue;
    }
    told = tellDay(context, mention, number) ?? told;
  }
  return found;
}

/** Days that a report may lie before it is printed. */
const LONGEST_IN_PRESS = 7;

/** "VIENNA, July 25": the report was written then, and its "today" is that day. */
function datelineDay(
  { time }: TimeMention,
  printed: PublicationDate | null,
): PublicationDate | null {
  const written = time?.precision === "day" ? publicationDate(time) : null;
  if (written?.day == null || printed?.day == null) return null;
  const age = printed.day - written.day;
  return age >= 0 && age <= LONGEST_IN_PRESS ? written : null;
}

function toMention(
  context: ReadingContext,
  sentence: Sentence,
  phrase: TimePhrase,
  published: PublicationDate | null,
  told: ToldDay | null,
): TimeMention {
  const { tokens, text } = context.analysis;
  const head = phraseHead(tokens, phrase.coreToken, phrase.endToken);
  const isHeadline = sentence.kind === "headline";
  const direction = phrase.relation === "since" ? "past" : findDirection(context, head, isHeadline);
  const frame = { published, direction, told: told?.day ?? null, toldLate: told?.late === true };
  const time = placePhrase(phrase, frame);
  const start = tokens[phrase.firstToken]?.start ?? 0;
  const end = tokens[phrase.endToken - 1]?.end ?? start;
  const label = text.slice(start, end);
  return {
    start,
    end,
    head,
    time: time && { ...time, label, evidence: [evidenceOf(text, { start, end })] },
    relation: phrase.relation,
  };
}

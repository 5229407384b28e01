import type { EventTime } from "../../model/event-time.ts";
import type { DocumentEntities } from "../entities/document-entities.ts";
import type { PlaceMention } from "../places/place-mention.ts";
import type { ReadingContext } from "../reading-context.ts";
import type { TimeMention } from "../times/time-mention.ts";
import { areApart } from "./are-apart.ts";
import { describeParagraphs, type Paragraph } from "./describe-paragraphs.ts";
import type { Stories, Story } from "./story.ts";

/** A paragraph that shares this part of its entities with a story goes on with it, whatever its date. */
const SHARED_PART = 0.5;

interface Draft {
  readonly entities: Set<number>;
  time: EventTime | null;
  place: PlaceMention | null;
}

/**
 * Which events a document tells of: most tell of one, and of others at the end or in between.
 *
 * A paragraph opens another story when it is dated apart from the story before it and speaks mostly
 * of whom no story has spoken of, or says itself that it turns to something else. Any other
 * paragraph goes on with the story with which it shares the largest part of whom it speaks of, the
 * last one if nothing tells. Cost: paragraphs times stories, and stories are few.
 */
export function findStories(
  context: ReadingContext,
  entities: DocumentEntities,
  times: readonly TimeMention[],
  places: readonly PlaceMention[],
): Stories {
  const drafts: Draft[] = [];
  const storyAt = new Int32Array(context.analysis.tokens.length);
  let current = 0;
  for (const paragraph of describeParagraphs(context, entities, times, places)) {
    current = drafts.length === 0 ? 0 : chooseStory(paragraph, drafts, current);
    const draft = drafts[current] ?? { entities: new Set<number>(), time: null, place: null };
    drafts[current] = draft;
    for (const entity of paragraph.entities) draft.entities.add(entity);
    draft.time ??= settingTime(paragraph);
    draft.place ??= paragraph.places.find(isWhereItHappened) ?? null;
    storyAt.fill(current, paragraph.firstToken, paragraph.endToken);
  }
  const stories: readonly Story[] = (drafts.length === 0 ? [EMPTY] : drafts).map(
    ({ time, place }, index) => ({
      index,
      time,
      place: place?.place ?? null,
      backgroundOf: null,
    }),
  );
  const [first = NO_STORY] = stories;
  return { stories, at: (token) => stories[storyAt[token] ?? 0] ?? first };
}

const NO_STORY: Story = { index: 0, time: null, place: null, backgroundOf: null };

const EMPTY: Draft = { entities: new Set(), time: null, place: null };

function chooseStory(paragraph: Paragraph, drafts: readonly Draft[], current: number): number {
  const shares: number[] = [];
  let best = 0;
  for (const draft of drafts) {
    const share = sharedPart(paragraph, draft);
    if (share > best) best = share;
    shares.push(share);
  }
  const last = drafts[current];
  const time = settingTime(paragraph);
  const isApart =
    best < SHARED_PART && last?.time != null && time !== null && areApart(last.time, time);
  if (paragraph.separate || isApart) return drafts.length;
  return (shares[current] ?? 0) >= best ? current : shares.indexOf(best);
}

function sharedPart(paragraph: Paragraph, draft: Draft): number {
  if (paragraph.entities.size === 0) return 0;
  let shared = 0;
  for (const entity of paragraph.entities) if (draft.entities.has(entity)) shared += 1;
  return shared / paragraph.entities.size;
}

/**
 * The first time at which something is said to have happened; of what a dateline opens, the first in
 * the days before it was sent off, and that day itself where there is none.
 */
function settingTime({ times, sent }: Paragraph): EventTime | null {
  const stated = times.flatMap(({ relation, time }) =>
    relation === "at" && time !== null ? [time] : [],
  );
  if (sent === null) return stated[0] ?? null;
  return stated.find((time) => isShortlyBefore(time, sent)) ?? sent;
}

/** News of a dispatch are not older. */
const NEWS_DAYS = 8;
const DAY = 24 * 60 * 60 * 1000;

function isShortlyBefore({ start, end }: EventTime, sent: EventTime): boolean {
  if (start === null || end === null || sent.start === null || sent.end === null) return false;
  const age = Date.parse(`${sent.start}Z`) - Date.parse(`${start}Z`);
  return age <= NEWS_DAYS * DAY && end <= sent.end;
}

function isWhereItHappened({ relation }: PlaceMention): boolean {
  return relation === "in" || relation === "near";
}

import type { Claim } from "../../model/claim.ts";
import { areApart } from "../stories/are-apart.ts";
import type { Story } from "../stories/story.ts";

/**
 * What is dated apart from a story, or as going on for long, is told as its background: it has the
 * time it states, and neither the day nor the place of the story.
 */
export function storyOf({ time }: Claim, story: Story): Story {
  if (time === null || story.time === null || story.backgroundOf !== null) return story;
  const isOpen = time.start === null || time.end === null;
  if (!isOpen && !areApart(time, story.time)) return story;
  return { ...story, time: null, place: null, backgroundOf: story.index };
}

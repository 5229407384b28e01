import type { EventTime } from "../../model/event-time.ts";
import type { Place } from "../../model/place.ts";

/** One event that a document tells of, with all that belongs to it. */
export interface Story {
  /** Index among the stories of the document, in the order of the text. */
  readonly index: number;
  /** When and where it happened, as the document says first; `null` when it does not. */
  readonly time: EventTime | null;
  readonly place: Place | null;
  /** Of what is told as background to a story, the story; it is set nowhere itself. */
  readonly backgroundOf: number | null;
}

/** The stories of a document, and which one a token belongs to. */
export interface Stories {
  /** At least one. */
  readonly stories: readonly Story[];
  readonly at: (token: number) => Story;
}

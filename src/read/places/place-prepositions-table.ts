import type { PlaceMention } from "./place-mention.ts";

/** What a preposition says of a place, and what it needs to be taken for one of place. */
export interface PlacePreposition {
  readonly relation: PlaceMention["relation"];
  /**
   * `name-or-noun`: before any place; `line`: before lines and surfaces only ("on the border");
   * `motion`: before a place that somebody moves to or from, since "to Iran" may be who is told.
   */
  readonly needs: "name-or-noun" | "line" | "motion";
}

function prepositions(
  words: string,
  relation: PlaceMention["relation"],
  needs: PlacePreposition["needs"] = "name-or-noun",
): readonly (readonly [string, PlacePreposition])[] {
  return words.split("|").map((word) => [word, { relation, needs }] as const);
}

/**
 * English prepositions of place, longest first. Own observation of news prose; meanings after the
 * Cambridge Grammar of the English Language, chapter 7.
 */
export const PLACE_PREPOSITIONS: ReadonlyMap<string, PlacePreposition> = new Map([
  ...prepositions("in front of|close to|next to|on the outskirts of|on the edge of", "near"),
  ...prepositions("not far from|just outside|just off|off the coast of", "near"),
  ...prepositions("north of|south of|east of|west of|northeast of|northwest of", "near"),
  ...prepositions("southeast of|southwest of", "near"),
  ...prepositions("near|nearby|outside|beside|opposite|around|behind|off", "near"),
  ...prepositions("in|at|inside|within|across|throughout|along", "in"),
  ...prepositions("on", "in", "line"),
  ...prepositions("from|out of", "from", "motion"),
  ...prepositions("to|into|toward|towards", "to", "motion"),
]);

/** What a word before a date does to it. */
export type TimeWordEffect = "about" | "before" | "after" | "since" | "until";

/**
 * English words that may stand before a date. `about` only marks it approximate.
 * `before` and `after` leave the date itself out, `since` and `until` keep it in ("by Friday" may
 * be on Friday).
 */
export const TIME_WORDS: readonly (readonly [words: string, effect: TimeWordEffect])[] = [
  ["approximately", "about"],
  ["around", "about"],
  ["roughly", "about"],
  ["about", "about"],
  ["circa", "about"],
  ["ca.", "about"],
  ["c.", "about"],
  ["~", "about"],
  ["earlier than", "before"],
  ["before", "before"],
  ["later than", "after"],
  ["after", "after"],
  ["since", "since"],
  ["no later than", "until"],
  ["until", "until"],
  ["till", "until"],
  ["by", "until"],
];

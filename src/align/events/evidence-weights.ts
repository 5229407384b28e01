/**
 * What each piece of evidence adds to, or takes from, the belief that two claims are about one
 * event. The sum is compared with {@link MERGE_SCORE} and {@link CERTAIN_SCORE}.
 *
 * How the numbers were set: one matching kind of event, one matching named side, one matching day
 * and one matching place make an event certain although one slot clashes (the clash is what we
 * look for). Kind, day and one side are not enough when the places exclude each other: a party
 * that attacks often attacks in two places on one day. See "Same event" in docs/design.md.
 */
export const WEIGHTS = {
  /** Same predicate or a synonym. */
  samePredicate: 3,
  /** One predicate is a kind of the other. */
  widerPredicate: 2.5,
  /** Predicates that answer one question (captured / held), or that name it rivalling (accident / attack). */
  relatedPredicate: 2,
  /** A loose word for, or usual part of the other (attack / clash). */
  kinPredicate: 1.5,
  /** The same named entity in the same role. */
  namedMatch: 2.5,
  /** The same named entity in another role: sides may be swapped. */
  namedElsewhere: 2,
  /** The same common noun in the same role ("gunmen"). */
  labelMatch: 1,
  /** One filler is a kind or part of the other. */
  partialMatch: 1,
  /** Nothing in common, and nothing known that excludes it. */
  actorUnknown: -0.5,
  /** Fillers that cannot be one. */
  actorDisjoint: -1.5,
  /** What the event was done to differs: often another event of the kind. */
  affectedUnknown: -2,
  affectedDisjoint: -1.5,
  /** An event that happens once to its patient, with the same named patient. */
  onceOnly: 2,
  samePlace: 2,
  placeWithin: 1.5,
  placeUnknown: -1,
  placeDisjoint: -3,
  /** The same day or finer. */
  sameDay: 2,
  /** Times that overlap more coarsely. */
  overlappingTime: 1,
  /** Times that exclude each other, but lie close together. */
  timeDisjoint: -1.5,
  /** Reports of an utterance that share most of their words. */
  sameContent: 2.5,
  /** The narratives are declared to tell of one event. */
  sameStory: 3,
} as const;

/** From this score two claims are about one event. */
export const MERGE_SCORE = 6;

/** From this score the event is certain enough for contradictions; below it for tensions at most. */
export const CERTAIN_SCORE = 7;

/**
 * Events whose times lie this many units of the coarser precision apart are two events (unless the
 * kind of event happens once, or they are declared one): a clash on the 1st is not that of the 9th.
 */
export const MAXIMUM_GAP_UNITS = 2;

/** From this score a pair that is not one event counts as a near miss. */
export const NEAR_SCORE = MERGE_SCORE - 1;

/** Near misses kept for each event: those closest to {@link MERGE_SCORE}. */
export const NEAR_MISSES_PER_EVENT = 5;

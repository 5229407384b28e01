import type { PredicateRelation } from "../../knowledge/concepts.ts";
import type { KnowledgeBase } from "../../knowledge/knowledge-base.ts";
import type { EventTime } from "../../model/event-time.ts";
import type { Place } from "../../model/place.ts";
import type { Interned } from "../intern.ts";
import { memoizePairs } from "../pair-memo.ts";
import type { ClaimRecord } from "../records/claim-record.ts";
import { type MinuteSpan, minuteSpan, relateSpans } from "../relate-times.ts";
import { CERTAIN_SCORE, MERGE_SCORE, WEIGHTS } from "./evidence-weights.ts";
import { contentKey, matchContents } from "./match-contents.ts";
import { matchParticipants } from "./match-participants.ts";
import { matchPlaces } from "./match-places.ts";
import { matchTimes } from "./match-times.ts";
import type { Evidence, Relations, TimeEvidence } from "./relations.ts";
import { sharesTheme } from "./shares-theme.ts";

/** Whether two claims are about one event, and why. */
export interface ClaimMatch {
  /** Sum of the evidence. */
  readonly score: number;
  /** The part of it that the claims say themselves: no setting taken over from a long story. */
  readonly stated: number;
  /** What makes them two events whatever the score; `null` when nothing does. */
  readonly ruledOut: string | null;
  /** `true` when a common participant, place or declaration ties them: kind and day never do. */
  readonly anchored: boolean;
  /** `true` when two stated slots exclude each other, so that a second event would explain it. */
  readonly clashes: boolean;
  /** `true` when something says that there is only one such event, whatever clashes. */
  readonly pinned: boolean;
  /** `true` when that holds of these very claims, not of their stories as a whole. */
  readonly sameClaim: boolean;
  readonly predicate: PredicateRelation["relation"];
  readonly evidence: readonly Evidence[];
}

/** `true` when the two claims are about one event as far as they alone tell. */
export function isOneEvent(match: ClaimMatch): boolean {
  return match.ruledOut === null && match.anchored && match.score >= MERGE_SCORE;
}

/** `true` when it is sure enough for contradictions: by weight, or since it can happen only once. */
export function isCertain(match: ClaimMatch): boolean {
  return match.stated >= CERTAIN_SCORE || match.sameClaim;
}

const NO_EVIDENCE: readonly Evidence[] = [];
const NO_TIME_EVIDENCE: TimeEvidence = { evidence: NO_EVIDENCE, tooFar: false };

/** Asks the knowledge once for each pair of things that claims are made of. */
export function createRelations(base: KnowledgeBase): Relations {
  const concepts = new Map<string, Map<string, PredicateRelation>>();
  const spans: MinuteSpan[] = [];
  const spanOf = ({ index, value }: Interned<EventTime>): MinuteSpan => {
    const span = spans[index] ?? minuteSpan(value);
    spans[index] = span;
    return span;
  };
  const places = memoizePairs(
    (left: Interned<Place>, right: Interned<Place>) =>
      base.relatePlaces(left.value, right.value).relation,
  );
  const times = memoizePairs((left: Interned<EventTime>, right: Interned<EventTime>) =>
    relateSpans(left.value, spanOf(left), right.value, spanOf(right)),
  );
  const placeEvidence = memoizePairs((left: Interned<Place>, right: Interned<Place>) =>
    matchPlaces(left.value, places(left, right)),
  );
  const timeEvidence = memoizePairs((left: Interned<EventTime>, right: Interned<EventTime>) =>
    matchTimes(left.value, right.value, times(left, right)),
  );
  return {
    entities: memoizePairs((left, right) =>
      left.index === right.index
        ? "same"
        : base.relateEntities(left.description, right.description).relation,
    ),
    nouns: memoizePairs((left, right) => base.relateNouns(left.description, right.description)),
    places,
    times,
    placeEvidence: (left, right) =>
      left === null || right === null ? NO_EVIDENCE : placeEvidence(left, right),
    timeEvidence: (left, right) =>
      left === null || right === null ? NO_TIME_EVIDENCE : timeEvidence(left, right),
    predicates(left, right) {
      let row = concepts.get(left.name);
      if (row === undefined) {
        row = new Map();
        concepts.set(left.name, row);
      }
      let relation = row.get(right.name);
      if (relation === undefined) {
        relation = base.relatePredicates(left, right);
        row.set(right.name, relation);
      }
      return relation;
    },
  };
}

/**
 * Weighs whether two claims are about one event: kind of event, participants, place, time, and
 * what was declared. A clash in one slot lowers the score but does not split what everything else
 * holds together. Symmetric.
 *
 * @param left - A claim.
 * @param right - Another.
 * @param relations - From {@link createRelations}.
 */
export function matchClaims(
  left: ClaimRecord,
  right: ClaimRecord,
  relations: Relations,
): ClaimMatch {
  const predicate = relations.predicates(left.concept, right.concept);
  if (predicate.relation === "unrelated") return NOTHING_SHARED;
  if (left.event !== null && left.event === right.event)
    return declaredMatch(left.event, predicate.relation);
  const sameStory = left.story !== null && left.story === right.story;
  const participants = matchParticipants(left, right, predicate, relations);
  const places = relations.placeEvidence(left.place, right.place);
  const pinned = sameStory || participants.some((one) => one.pins);
  const times = relations.timeEvidence(left.time, right.time);
  const contents =
    times.evidence.some((one) => one.clash) && !isRepeated(left.claim.content, right.claim.content)
      ? null
      : matchContents(left.claim.content, right.claim.content);
  // Somebody named in both holds claims together; "people" who were killed in a town do not.
  const isLoose =
    !sameStory &&
    [left, right].some(({ assumes }) => assumes.time || assumes.place) &&
    !deniesTheOther(left, right) &&
    !participants.some(({ weight }) => weight >= WEIGHTS.namedElsewhere);
  const evidence: readonly Evidence[] = [
    predicateEvidence(predicate),
    ...participants,
    ...(isLoose ? assumed(places) : places),
    ...(isLoose ? assumed(times.evidence) : times.evidence),
    ...(contents ?? []),
    ...(sameStory ? [SAME_STORY] : []),
  ];
  const takes = (slot: "time" | "place"): boolean => left.assumes[slot] || right.assumes[slot];
  const gain = (some: readonly Evidence[]): number =>
    some.reduce((sum, one) => sum + Math.max(0, one.weight), 0) * (isLoose ? 0.5 : 1);
  const takenOver =
    sameStory || left.narrative.text === right.narrative.text
      ? 0
      : (takes("time") ? gain(times.evidence) : 0) + (takes("place") ? gain(places) : 0);
  const anchored =
    sameStory ||
    participants.some((one) => one.anchors) ||
    placeTies(places, times.evidence) ||
    (contents ?? []).length > 0;
  return {
    score: evidence.reduce((sum, one) => sum + one.weight, 0),
    stated: evidence.reduce((sum, one) => sum + one.weight, 0) - takenOver,
    ruledOut:
      contents === null
        ? "different words were said"
        : predicate.relation === "axis" && !sharesTheme(left, right, relations)
          ? "the states may be those of different members of a group"
          : ruledOut(left, right, times.tooFar && !pinned),
    anchored,
    clashes: evidence.some((one) => one.clash),
    pinned,
    sameClaim: participants.some((one) => one.pins),
    predicate: predicate.relation,
    evidence,
  };
}

/**
 * Whether words said on two days can be one statement: only where they are the same. Claims that
 * report no words are no statements.
 */
function isRepeated(left: string | null, right: string | null): boolean {
  if (left === null || right === null) return true;
  return contentKey(left) === contentKey(right);
}

/** Within one text a denial takes up what the text has told. */
function deniesTheOther(left: ClaimRecord, right: ClaimRecord): boolean {
  return (
    left.claim.polarity !== right.claim.polarity && left.narrative.text === right.narrative.text
  );
}

/**
 * Where a claim takes its time or place over from its story, the setting speaks half as loud for one
 * event; what excludes, excludes.
 */
function assumed(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.map((one) =>
    one.weight > 0
      ? { ...one, weight: one.weight / 2, text: `${one.text}, as far as the story tells` }
      : one,
  );
}

/**
 * A place is a tie for claims of one day; the very same place also for times that overlap more
 * coarsely. What happens in one country in one month is no tie.
 */
function placeTies(places: readonly Evidence[], times: readonly Evidence[]): boolean {
  const place = places[0]?.weight ?? 0;
  const time = times[0]?.weight ?? 0;
  return place > 0 && (time === WEIGHTS.sameDay || (time > 0 && place === WEIGHTS.samePlace));
}

const SAME_STORY: Evidence = {
  weight: WEIGHTS.sameStory,
  text: "declared to tell of one event",
  pins: true,
  clash: false,
};

/** No score can come of it, so that such pairs are no near misses either. */
const NOTHING_SHARED: ClaimMatch = {
  score: 0,
  stated: 0,
  ruledOut: "the predicates are unrelated",
  anchored: false,
  clashes: true,
  pinned: false,
  sameClaim: false,
  predicate: "unrelated",
  evidence: [],
};

function ruledOut(left: ClaimRecord, right: ClaimRecord, tooFar: boolean): string | null {
  if (left.event !== null && right.event !== null && left.event !== right.event) {
    return "they are declared to be different events";
  }
  if (left.story !== null && right.story !== null && left.story !== right.story) {
    return "their narratives are declared to tell of different events";
  }
  return tooFar ? "the times lie too far apart for one event" : null;
}

function declaredMatch(event: string, predicate: ClaimMatch["predicate"]): ClaimMatch {
  const weight = CERTAIN_SCORE + MERGE_SCORE;
  const text = `declared to be one event ("${event}")`;
  return {
    score: weight,
    stated: weight,
    ruledOut: null,
    anchored: true,
    clashes: false,
    pinned: true,
    sameClaim: true,
    predicate,
    evidence: [{ weight, text, pins: true, clash: false }],
  };
}

function predicateEvidence(predicate: PredicateRelation): Evidence {
  const plain = { pins: false, clash: false };
  switch (predicate.relation) {
    case "same":
      return { weight: WEIGHTS.samePredicate, text: "the same kind of event", ...plain };
    case "narrower":
    case "broader":
      return {
        weight: WEIGHTS.widerPredicate,
        text: "one kind of event includes the other",
        ...plain,
      };
    case "kin":
      return { weight: WEIGHTS.kinPredicate, text: "kinds of event that go together", ...plain };
    default:
      return {
        weight: WEIGHTS.relatedPredicate,
        text: `kinds of event about one question (${predicate.because})`,
        ...plain,
      };
  }
}

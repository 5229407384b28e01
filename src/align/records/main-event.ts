import type { KnowledgeBase } from "../../knowledge/knowledge-base.ts";
import type { Claim } from "../../model/claim.ts";
import type { EventTime } from "../../model/event-time.ts";
import type { Narrative } from "../../model/narrative.ts";
import type { Place } from "../../model/place.ts";
import type { Quantity } from "../../model/quantity.ts";
import { relateTimes } from "../relate-times.ts";

/** Code units of a long text that are its opening, which tells what it is about. */
const OPENING = 400;

/** A short report has one setting; a long one tells of several places and days. */
const LONG_TEXT = 800;

interface Setting {
  readonly narrative: Narrative;
  readonly time: EventTime | null;
  readonly place: Place | null;
  readonly quantities: readonly Quantity[];
}

/** Settings that the opening of a text gives to events, by concept. */
type Opening = ReadonlyMap<string, readonly Setting[]>;

/** Whether a program read a narrative off a text that is long enough to tell of several things. */
export function tellsMuch({ text, codedBy }: Narrative): boolean {
  return codedBy === "program" && text !== null && text.length > LONG_TEXT;
}

/**
 * Which claims are of the one event that all narratives are declared to tell. A long article tells
 * of much besides: of that event is what its opening tells, and what it tells further down of the
 * same kind, unless it gives another time, place or figure for it in the same voice. A figure further
 * down must give the time or place of the opening. Of shorter texts, and of what somebody wrote down
 * claim by claim, all is.
 *
 * @returns Linear to make, and a look-up to ask.
 */
export function createMainEvent(
  narratives: readonly Narrative[],
  base: KnowledgeBase,
): (narrative: Narrative, claim: Claim) => boolean {
  const openings = new Map<string, Opening>();
  const conceptOf = (claim: Claim) => base.predicate(claim.predicate).name;
  for (const [text, own] of byText(narratives.filter(tellsMuch))) {
    openings.set(text, readOpening(own, conceptOf));
  }
  return (narrative, claim) => {
    if (!tellsMuch(narrative) || isInOpening(claim)) return true;
    const told = openings.get(narrative.text ?? "")?.get(conceptOf(claim)) ?? [];
    const setting = settingOf(narrative, claim);
    // Of tolls articles tell many, so one of the event has to say so.
    const isCounted = claim.quantities.some(({ counts }) => counts !== null && counts !== "event");
    return told.some(
      (one) => mayBeOne(one, setting, base) && (!isCounted || isTied(one, claim, base)),
    );
  };
}

function byText(narratives: readonly Narrative[]): ReadonlyMap<string, readonly Narrative[]> {
  const found = new Map<string, Narrative[]>();
  for (const narrative of narratives) {
    const text = narrative.text ?? "";
    const own = found.get(text);
    if (own === undefined) found.set(text, [narrative]);
    else own.push(narrative);
  }
  return found;
}

function readOpening(
  narratives: readonly Narrative[],
  conceptOf: (claim: Claim) => string,
): Opening {
  const found = new Map<string, Setting[]>();
  for (const narrative of narratives) {
    for (const claim of narrative.claims.filter(isInOpening)) {
      const own = found.get(conceptOf(claim)) ?? [];
      own.push(settingOf(narrative, claim));
      found.set(conceptOf(claim), own);
    }
  }
  return found;
}

function isInOpening({ evidence }: Claim): boolean {
  return evidence.some(({ start }) => start === null || start < OPENING);
}

function settingOf(narrative: Narrative, { time, place, quantities }: Claim): Setting {
  return {
    narrative,
    time: time ?? narrative.eventTime,
    place: place ?? narrative.place,
    quantities,
  };
}

function mayBeOne(left: Setting, right: Setting, base: KnowledgeBase): boolean {
  const areApart =
    (left.time !== null &&
      right.time !== null &&
      relateTimes(left.time, right.time).relation === "disjoint") ||
    (left.place !== null &&
      right.place !== null &&
      base.relatePlaces(left.place, right.place).relation === "disjoint");
  return !areApart && !countApart(left, right);
}

/** Whether a claim itself gives the time, or the place, that the opening gives. */
function isTied({ time, place }: Setting, claim: Claim, base: KnowledgeBase): boolean {
  const sharesTime =
    time !== null && claim.time !== null && relateTimes(time, claim.time).relation !== "disjoint";
  const sharesPlace =
    place !== null &&
    claim.place !== null &&
    ["same", "akin", "narrower", "broader"].includes(
      base.relatePlaces(place, claim.place).relation,
    );
  return sharesTime || sharesPlace;
}

/** Nobody gives two tolls for one event: the other is of another. */
function countApart(left: Setting, right: Setting): boolean {
  if (left.narrative !== right.narrative) return false;
  return left.quantities.some((one) =>
    right.quantities.some(
      (other) => one.counts === other.counts && one.of === other.of && areBoundsApart(one, other),
    ),
  );
}

function areBoundsApart(left: Quantity, right: Quantity): boolean {
  const isBelow = (one: Quantity, other: Quantity) =>
    one.high !== null && other.low !== null && one.high < other.low;
  return isBelow(left, right) || isBelow(right, left);
}

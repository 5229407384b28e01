import type { Narrative } from "../../src/model/narrative.ts";
import type { ClaimInput } from "../../src/model/narrative-builder/claim-input.ts";
import { narrative } from "../../src/model/narrative-builder/narrative.ts";
import { createRandom, type Random } from "./create-random.ts";
import { LABELS, PARTIES, PLACES, PREDICATES, personName, VICTIMS } from "./words-table.ts";

/** How many of what. */
export interface NarrativesSize {
  readonly narratives: number;
  readonly claimsEach: number;
  /** Narratives that tell of the same events. */
  readonly perStory: number;
}

interface Happening {
  readonly predicate: string;
  readonly agent: readonly string[];
  readonly patient: readonly string[];
  readonly place: readonly string[];
  readonly time: string;
  readonly figure: number;
}

const CAMPS = 3;
const EVENTS_PER_STORY = 14;

/**
 * Accounts as a newsroom would have them: stories of some dozen events, three camps that differ in
 * who did it, where, and how many, a third of every account told by nobody else. Sides and places
 * repeat in many stories; other names are fresh.
 */
export function buildNarratives({
  narratives,
  claimsEach,
  perStory,
}: NarrativesSize): readonly Narrative[] {
  return Array.from({ length: narratives }, (_, index) => {
    const story = Math.floor(index / perStory);
    const happenings = storyOf(story);
    const random = createRandom(index + 1);
    const camp = index % CAMPS;
    const shared = Math.floor((claimsEach * 2) / 3);
    const claims = Array.from({ length: claimsEach }, (__, position) =>
      position < shared
        ? sharedClaim(random.pick(happenings), camp, random)
        : ownClaim(index * claimsEach + position, story, random),
    );
    return narrative({
      id: `account-${String(index).padStart(5, "0")}`,
      source: `Outlet ${index}`,
      publishedAt: day(story, 4),
      claims,
    });
  });
}

function storyOf(story: number): readonly Happening[] {
  const random = createRandom(1_000_003 + story);
  return Array.from({ length: EVENTS_PER_STORY }, (_, position): Happening => {
    const side = random.pick(PARTIES);
    return {
      predicate: random.pick(PREDICATES),
      agent: [side, random.pick(LABELS), random.pick(PARTIES)],
      patient: [
        random.chance(0.5) ? personName(story * EVENTS_PER_STORY + position) : random.pick(VICTIMS),
      ],
      place: [random.pick(PLACES), random.pick(PLACES)],
      time: day(story, random.below(5)),
      figure: 2 + random.below(60),
    };
  });
}

function sharedClaim(happening: Happening, camp: number, random: Random): ClaimInput {
  const of = (values: readonly string[]): string => values[camp % values.length] ?? "";
  return {
    predicate: happening.predicate,
    agent: of(happening.agent),
    patient: of(happening.patient),
    ...(random.chance(0.8) ? { place: of(happening.place) } : {}),
    ...(random.chance(0.9) ? { time: happening.time } : {}),
    ...(random.chance(0.5) ? { quantity: happening.figure + camp * 5 } : {}),
  };
}

function ownClaim(number: number, story: number, random: Random): ClaimInput {
  return {
    predicate: random.pick(PREDICATES),
    agent: random.chance(0.5) ? random.pick(PARTIES) : personName(50_000 + number),
    patient: random.chance(0.7) ? personName(100_000 + number) : random.pick(VICTIMS),
    place: random.pick(PLACES),
    time: day(story, random.below(5)),
  };
}

/** Stories begin three days apart; years of 360 days keep the arithmetic plain. */
function day(story: number, offset: number): string {
  const days = story * 3 + offset;
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${2000 + Math.floor(days / 336)}-${two(1 + (Math.floor(days / 28) % 12))}-${two(1 + (days % 28))}`;
}

/** Every narrative tells the one same event, in every claim in a few words of its own. */
export function buildOneEvent({ narratives, claimsEach }: NarrativesSize): readonly Narrative[] {
  return Array.from({ length: narratives }, (_, index) => {
    const random = createRandom(index + 7);
    const claims = Array.from(
      { length: claimsEach },
      (): ClaimInput => ({
        predicate: random.pick(["attack", "clash", "kill"]),
        agent: random.pick([PARTIES[0], PARTIES[1], LABELS[0], LABELS[1]]),
        patient: random.pick([PARTIES[7], "border guards", ...VICTIMS]),
        place: random.pick(PLACES.slice(0, 3)),
        time: "2021-12-01",
        quantity: 2 + random.below(30),
      }),
    );
    return narrative({
      id: `account-${String(index).padStart(5, "0")}`,
      source: `Outlet ${index}`,
      claims,
    });
  });
}

/** No two claims have a name in common. */
export function buildUnique({ narratives, claimsEach }: NarrativesSize): readonly Narrative[] {
  return Array.from({ length: narratives }, (_, index) => {
    const random = createRandom(index + 13);
    const claims = Array.from({ length: claimsEach }, (__, position): ClaimInput => {
      const number = index * claimsEach + position;
      return {
        predicate: random.pick(PREDICATES),
        agent: `Unit ${number}`,
        patient: personName(number),
        place: `Village ${number}, Velmia`,
        time: day(number % 3000, 0),
      };
    });
    return narrative({
      id: `account-${String(index).padStart(5, "0")}`,
      source: `Outlet ${index}`,
      claims,
    });
  });
}

import type { Knowledge } from "../../model/knowledge.ts";
import type { Place } from "../../model/place.ts";
import type { Names } from "../names/create-names.ts";
import { createPhoneticCode } from "../names/phonetic-code.ts";
import { spellingVariant } from "../names/spelling-variant.ts";
import type { Licence, Relation, RelationName } from "../relations.ts";
import { createPlaceNames } from "./create-place-names.ts";
import { distanceKm } from "./distance-km.ts";
import { type PlaceExclusion, placeExclusion } from "./place-exclusion.ts";
import { type PlaceFacts, placeFacts } from "./place-facts.ts";
import { type BorderTables, relateBorders } from "./relate-borders.ts";

/** See `KnowledgeBase`. */
export interface PlaceRelations {
  placeKey(place: Place): string;
  placesAround(place: Place): readonly string[];
  relatePlaces(left: Place, right: Place): Relation;
}

/** Kilometres that two fixes of one point may lie apart: coordinates are often rounded to .01°. */
const FIX_TOLERANCE_KM = 1;

import { withUndrawnParts } from "./undrawn-part.ts";

interface PlaceTables extends BorderTables {
  nameOf(code: string): string;
  isSpelling(left: string, right: string): boolean;
  readonly adjacent: ReadonlySet<string>;
}

const quoted = (left: PlaceFacts, right: PlaceFacts): string =>
  [left, right]
    .map(({ place }) => `"${place.name}"`)
    .sort()
    .join(" and ");

const pairKey = (left: string, right: string): string => [left, right].sort().join("\n");

/** How far two places are apart at least, in kilometres; 0 when they may meet or have no fix. */
function gapKm(left: PlaceFacts, right: PlaceFacts): number {
  const [one, other] = [left.place.coordinates, right.place.coordinates];
  if (one === null || other === null) return 0;
  const gap = distanceKm(one, other) - one.radiusKm - other.radiusKm - FIX_TOLERANCE_KM;
  return Math.max(0, gap);
}

function excludeByDistance(left: PlaceFacts, right: PlaceFacts): PlaceExclusion | null {
  const gap = gapKm(left, right);
  if (gap === 0) return null;
  const because = `${quoted(left, right)} lie at least ${Math.max(1, Math.round(gap))} km apart by their coordinates`;
  return { licence: "names", because };
}

/** "Kabul airport" is the airport that lies in Kabul. */
function isNamedAfterTown(long: PlaceFacts, short: PlaceFacts): boolean {
  if (!long.self.core.endsWith(` ${short.self.core}`)) return false;
  return [...short.around.values()].some(
    ({ name }) => long.self.core === `${name.core} ${short.self.core}`,
  );
}

function sameName(
  left: PlaceFacts,
  right: PlaceFacts,
  { isSpelling }: PlaceTables,
): Relation | null {
  const [one, other] = [left.self, right.self];
  if (one.key === other.key || isNamedAfterTown(left, right) || isNamedAfterTown(right, left)) {
    const because = `one name: ${quoted(left, right)}`;
    return { relation: "same", licence: "names", because };
  }
  const isOther =
    one.kind?.word === other.kind?.word && one.border.length + other.border.length === 0;
  const isCountry = one.codes.length > 0 || other.codes.length > 0;
  if (!isOther || isCountry || !isSpelling(one.core, other.core)) return null;
  const because = `spellings of one name: ${quoted(left, right)}`;
  return { relation: "same", licence: "names", because };
}

/** Who says that the inner place lies in the outer; `null` when nobody does. */
function containment(inner: PlaceFacts, outer: PlaceFacts): Licence | null {
  const [small, large] = [inner.self, outer.self];
  const by = inner.around.get(large.key);
  // Beirut does not lie in the Lebanon of Pennsylvania.
  const isNamesake = large.codes.length > 0 && !large.ambiguous && !outer.isCountry;
  if (by !== undefined) return isNamesake ? null : by.licence;
  // "Herat" lies in "Herat province"; so does whatever lies in "Herat", when no finer place is meant.
  if (small.key === `${large.core} city`) return "names";
  if (small.core !== large.core || large.kind === null || small.codes.length > 0) {
    return (
      [...inner.around.values()].find(
        ({ name }) =>
          name.core === large.core && name.codes.length === 0 && large.border.length === 0,
      )?.licence ?? null
    );
  }
  return (small.kind?.level ?? 4) > large.kind.level ? "names" : null;
}

function relateContainment(left: PlaceFacts, right: PlaceFacts): Relation | null {
  const [inner, outer] = [containment(left, right), containment(right, left)];
  // Each in the other is a mistake or a play of names; nothing follows.
  if ((inner === null) === (outer === null)) return null;
  const [small, large] = inner === null ? [right, left] : [left, right];
  const because = `"${small.place.name}" lies in "${large.place.name}"`;
  const relation: RelationName = inner === null ? "broader" : "narrower";
  return { relation, licence: inner ?? outer ?? "none", because };
}

function relateNeighbours(
  left: PlaceFacts,
  right: PlaceFacts,
  tables: PlaceTables,
): Relation | null {
  if (tables.adjacent.has(pairKey(left.self.key, right.self.key))) {
    const because = `declared adjacent: ${[left.place.name, right.place.name].sort().join(" | ")}`;
    return { relation: "adjacent", licence: "declared", because };
  }
  const border = relateBorders(left, right, tables);
  if (border !== null || !left.isCountry || !right.isCountry) return border;
  const touch = left.codes.every((one) =>
    right.codes.every((other) => tables.areNeighbours(one, other)),
  );
  const because = `neighbouring countries: ${quoted(left, right)}`;
  return touch ? { relation: "adjacent", licence: "built-in", because } : null;
}

function relateFacts(left: PlaceFacts, right: PlaceFacts, tables: PlaceTables): Relation {
  const excluded = placeExclusion(left, right, tables.nameOf, tables.isSpelling);
  const apart = excluded ?? excludeByDistance(left, right);
  const disjoint: Relation | null = apart === null ? null : { relation: "disjoint", ...apart };
  const same = sameName(left, right, tables);
  if (same !== null) return disjoint ?? same;
  const inside = excluded === null ? relateContainment(left, right) : null;
  const because = `nothing known says how ${quoted(left, right)} lie to each other`;
  return (
    inside ??
    relateNeighbours(left, right, tables) ??
    disjoint ?? { relation: "unknown", licence: "none", because }
  );
}

/** A test whether two names are spellings of one, word by word. */
function createSpelling(): (left: string, right: string) => boolean {
  const code = createPhoneticCode();
  return (left, right) => {
    const [lefts, rights] = [left.split(" "), right.split(" ")];
    return (
      lefts.length === rights.length &&
      lefts.every((word, index) => {
        const other = rights[index] ?? "";
        return word === other || spellingVariant(word, other, code) !== null;
      })
    );
  };
}

/**
 * Compiles what is known of places: declarations first, then what the accounts state, then the
 * country tables.
 *
 * A place is worked out once and remembered as long as the caller keeps it; a comparison costs the
 * product of what is around both.
 */
export function createPlaceRelations(knowledge: Knowledge, names: Names): PlaceRelations {
  const { vocabulary } = names;
  const placeNames = createPlaceNames(knowledge.aliases, vocabulary, knowledge.builtIn);
  const keyOf = (name: string): string => placeNames.read(name).key;
  const declared = new Map<string, string[]>();
  for (const [inner, outer] of knowledge.within) {
    declared.set(keyOf(inner), [...(declared.get(keyOf(inner)) ?? []), outer].sort());
  }
  const { nameOf, areNeighbours } = vocabulary.countries;
  const tables: PlaceTables = {
    nameOf,
    areNeighbours,
    codesOf: (key) => placeNames.read(key).codes,
    isSpelling: createSpelling(),
    adjacent: new Set(knowledge.adjacent.map(([one, other]) => pairKey(keyOf(one), keyOf(other)))),
  };
  const known = new WeakMap<Place, PlaceFacts>();
  const factsOf = (place: Place): PlaceFacts => {
    const before = known.get(place);
    if (before !== undefined) return before;
    const facts = placeFacts(place, placeNames, declared, nameOf);
    known.set(place, facts);
    return facts;
  };
  return {
    placeKey: (place) => {
      const { latitude, longitude } = place.coordinates ?? {};
      const chain = [place.name, ...place.within].map(keyOf).join(" < ");
      return place.coordinates === null ? chain : `${chain} @ ${latitude},${longitude}`;
    },
    placesAround: (place) => [...factsOf(place).around.keys()].sort(),
    relatePlaces: withUndrawnParts((left, right) =>
      relateFacts(factsOf(left), factsOf(right), tables),
    ),
  };
}

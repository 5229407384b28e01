import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { knowledge } from "../../../src/knowledge/knowledge-builder.ts";
import { createNames } from "../../../src/knowledge/names/create-names.ts";
import { createPlaceRelations } from "../../../src/knowledge/places/create-place-relations.ts";
import { distanceKm } from "../../../src/knowledge/places/distance-km.ts";
import type { Place } from "../../../src/model/place.ts";

const declared = knowledge({
  within: { "Islam Qala": "Herat", Herat: "Afghanistan" },
  adjacent: [["Islam Qala", "Iran"]],
});
const relations = createPlaceRelations(declared, createNames(declared));

const placeNames = fc.constantFrom(
  "Islam Qala",
  "Herat",
  "Herat province",
  "Nimroz province",
  "Herat city",
  "Kabul city",
  "Iran",
  "Afghanistan",
  "Georgia",
  "United States",
  "Iran-Afghanistan border",
  "Iran's border",
  "the Zorg border",
  "Pakistan",
  "western Herat",
  "Heratt",
  "Gaza",
  "Middle East",
  "Congo",
  "__proto__",
  "?",
);
const coordinates = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  radiusKm: fc.double({ min: 0, max: 2000, noNaN: true }),
});
const places: fc.Arbitrary<Place> = fc.record({
  name: fc.oneof(
    { weight: 4, arbitrary: placeNames },
    { weight: 1, arbitrary: fc.string({ minLength: 1 }) },
  ),
  within: fc.array(placeNames, { maxLength: 3 }),
  coordinates: fc.option(coordinates),
  evidence: fc.constant([]),
});

test.prop([places, places])("relatePlaces() mirrors when the sides are swapped", (left, right) => {
  const { relation, ...why } = relations.relatePlaces(left, right);
  const swapped = relation === "narrower" ? "broader" : "narrower";
  const isDirected = relation === "narrower" || relation === "broader";
  const back = { relation: isDirected ? swapped : relation, ...why };
  expect(relations.relatePlaces(right, left)).toEqual(back);
});

test.prop([places])("a place is the same as a copy of itself", (place) => {
  expect(relations.relatePlaces(place, structuredClone(place)).relation).toBe("same");
  expect(relations.placesAround(place)).not.toContain(
    relations.placeKey({ ...place, within: [], coordinates: null }),
  );
});

test.prop([places, places])("places of one key are the same", (left, right) => {
  if (relations.placeKey(left) !== relations.placeKey(right)) return;
  expect(relations.relatePlaces(left, right).relation).toBe("same");
});

test.prop([coordinates, coordinates, coordinates])(
  "distanceKm() is a distance on the Earth",
  (a, b, c) => {
    expect(distanceKm(a, a)).toBe(0);
    expect(distanceKm(a, b)).toBeCloseTo(distanceKm(b, a), 6);
    expect(distanceKm(a, b)).toBeLessThanOrEqual(20_016);
    expect(distanceKm(a, c)).toBeLessThanOrEqual(distanceKm(a, b) + distanceKm(b, c) + 1e-6);
  },
);

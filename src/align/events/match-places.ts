import type { Place } from "../../model/place.ts";
import type { Interned } from "../intern.ts";
import { WEIGHTS } from "./evidence-weights.ts";
import type { Evidence, Relations } from "./relations.ts";

/**
 * What the places of two claims say about their being one event.
 *
 * @returns No evidence when one of them names no place.
 */
export function matchPlaces(
  left: Interned<Place> | null,
  right: Interned<Place> | null,
  relations: Relations,
): readonly Evidence[] {
  if (left === null || right === null) return [];
  const relation = relations.places(left, right);
  const plain = { pins: false, clash: false };
  switch (relation) {
    case "same":
      return [{ weight: WEIGHTS.samePlace, text: `the same place (${left.value.name})`, ...plain }];
    case "akin":
    case "narrower":
    case "broader":
      return [{ weight: WEIGHTS.placeWithin, text: "one place lies in the other", ...plain }];
    case "disjoint":
      return [
        {
          weight: WEIGHTS.placeDisjoint,
          text: "the places exclude each other",
          pins: false,
          clash: true,
        },
      ];
    default:
      return [{ weight: WEIGHTS.placeUnknown, text: "the places differ", ...plain }];
  }
}

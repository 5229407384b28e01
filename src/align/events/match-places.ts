import type { RelationName } from "../../knowledge/relations.ts";
import type { Place } from "../../model/place.ts";
import { WEIGHTS } from "./evidence-weights.ts";
import type { Evidence } from "./relations.ts";

/**
 * What the places of two claims say about their being one event.
 *
 * @param left - A place.
 * @param relation - How it relates to the other.
 */
export function matchPlaces(left: Place, relation: RelationName): readonly Evidence[] {
  const plain = { pins: false, clash: false };
  switch (relation) {
    case "same":
      return [{ weight: WEIGHTS.samePlace, text: `the same place (${left.name})`, ...plain }];
    case "akin":
    case "narrower":
    case "broader":
      return [{ weight: WEIGHTS.placeWithin, text: "one place lies in the other", ...plain }];
    case "disjoint": {
      const text = "the places exclude each other";
      return [{ weight: WEIGHTS.placeDisjoint, text, pins: false, clash: true }];
    }
    default:
      return [{ weight: WEIGHTS.placeUnknown, text: "the places differ", ...plain }];
  }
}

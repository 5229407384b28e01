import type { Place } from "../../model/place.ts";
import type { TextSpan } from "../language/analysis/ranges.ts";

/** A phrase of place, with what the text says it lies in. */
export interface PlaceMention extends TextSpan {
  /** Token at the head of the phrase ("Zaranj" of "in Zaranj, Nimruz province"). */
  readonly head: number;
  readonly place: Place;
  /** `near` for "near", "outside", "some 10 km from". */
  readonly relation: "in" | "near" | "from" | "to";
}

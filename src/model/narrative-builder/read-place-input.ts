import { describeValue } from "../check/describe-value.ts";
import type { Coordinates, Place } from "../place.ts";
import { checkObject } from "./check-object.ts";
import { eachOf } from "./each-of.ts";
import { INPUT_KEYS } from "./input-keys.ts";
import type { PlaceInput } from "./part-inputs.ts";
import type { LocateQuotes } from "./quote-locator.ts";
import { readString } from "./read-string.ts";

/** A place of its name or an object; `null` when absent. Errors name the path. */
export function readPlaceInput(
  path: string,
  input: PlaceInput | undefined,
  locate: LocateQuotes,
): Place | null {
  if (input === undefined) return null;
  if (typeof input === "string") {
    const names = input.split(",").map((name) => readString(path, name).trim());
    const [name = "", ...within] = names;
    return { name, within, coordinates: null, evidence: [] };
  }
  checkObject(path, input, INPUT_KEYS.place, "a string or an object");
  const { name, within, coordinates, quote } = input;
  return {
    name: readString(`${path}.name`, name),
    within: eachOf(`${path}.within`, within).map((outer) => readString(outer.path, outer.value)),
    coordinates:
      coordinates === undefined ? null : readCoordinates(`${path}.coordinates`, coordinates),
    evidence: locate(`${path}.quote`, quote),
  };
}

function readCoordinates(
  path: string,
  input: NonNullable<Exclude<PlaceInput, string>["coordinates"]>,
): Coordinates {
  checkObject(path, input, INPUT_KEYS.coordinates);
  return {
    latitude: readNumberWithin(`${path}.latitude`, input.latitude, -90, 90),
    longitude: readNumberWithin(`${path}.longitude`, input.longitude, -180, 180),
    radiusKm: readNumberWithin(`${path}.radiusKm`, input.radiusKm ?? 0, 0, Number.MAX_VALUE),
  };
}

function readNumberWithin(path: string, value: unknown, lowest: number, highest: number): number {
  if (typeof value !== "number") {
    throw new TypeError(`${path}: must be a number, not ${describeValue(value)}`);
  }
  if (!(value >= lowest && value <= highest)) {
    throw new RangeError(
      `${path}: must be a finite number from ${lowest} to ${highest}, not ${value}`,
    );
  }
  // -0 would not survive JSON.
  return value === 0 ? 0 : value;
}

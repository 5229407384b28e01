import type { Coordinates } from "../../model/place.ts";

/** Mean radius of the Earth in kilometres (IUGG). */
const EARTH_RADIUS_KM = 6371.0088;

/**
 * Great-circle distance of two points in kilometres, 0 or more, whatever their radii.
 *
 * Haversine formula (Sinnott 1984) on a sphere: within 0.6 % of the distance on the ellipsoid.
 */
export function distanceKm(left: Coordinates, right: Coordinates): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const halfChord = (degrees: number): number => Math.sin(radians(degrees) / 2) ** 2;
  const chord =
    halfChord(right.latitude - left.latitude) +
    Math.cos(radians(left.latitude)) *
      Math.cos(radians(right.latitude)) *
      halfChord(right.longitude - left.longitude);
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}

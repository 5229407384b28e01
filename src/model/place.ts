import type { EvidenceSpan } from "./evidence-span.ts";

/** A point with how far around it the place may reach. */
export interface Coordinates {
  /** Degrees north, -90 to 90. */
  readonly latitude: number;
  /** Degrees east, -180 to 180. */
  readonly longitude: number;
  /** Kilometres, 0 or more: how far off the point the place may lie. */
  readonly radiusKm: number;
}

/** Where something happened, as finely as the account says. */
export interface Place {
  /** Name as the account gives it. Never empty. */
  readonly name: string;
  /** What the account says it lies in, from the nearest outwards: `["Herat", "Afghanistan"]`. */
  readonly within: readonly string[];
  readonly coordinates: Coordinates | null;
  readonly evidence: readonly EvidenceSpan[];
}

import type { PlaceKind } from "./place-kind-table.ts";

/** What a place's name says, taken apart. */
export interface PlaceName {
  /** The name as given. */
  readonly label: string;
  /** Canonical: equal keys are one name. */
  readonly key: string;
  /** The key without the word for its kind: "herat" of "Herat province". */
  readonly core: string;
  readonly kind: PlaceKind | null;
  /** ISO codes of the country it names; several for shared names, else empty. */
  readonly codes: readonly string[];
  /** The name alone may also be a place inside another country ("Georgia"). */
  readonly ambiguous: boolean;
  /** A region above countries. */
  readonly isWorldRegion: boolean;
  /** Canonical keys of what a border parts, sorted: one ("Iran's border") or two; else empty. */
  readonly border: readonly string[];
  /** Key of the place that "western Herat" is a part of; `null` for other names. */
  readonly partOf: string | null;
}

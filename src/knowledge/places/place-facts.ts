import type { Place } from "../../model/place.ts";
import type { PlaceNames } from "./create-place-names.ts";
import type { PlaceName } from "./place-name.ts";

/** Something a place lies in, and who says so. */
export interface Container {
  readonly name: PlaceName;
  readonly licence: "declared" | "names" | "built-in";
}

/** What follows from a place, worked out once. */
export interface PlaceFacts {
  readonly place: Place;
  readonly self: PlaceName;
  /** What it lies in by key: declared, stated by the account, or known. Without itself. */
  readonly around: ReadonlyMap<string, Container>;
  /** ISO codes of the country it is or lies in; several for shared names, empty when not known. */
  readonly codes: readonly string[];
  /** It is a country itself. */
  readonly isCountry: boolean;
}

/** The declared `within` pairs: names of the outer places by key of the inner. */
export type DeclaredPlaces = ReadonlyMap<string, readonly string[]>;

/**
 * The country a chain of names reaches. A name counts as a country when nothing but regions of the
 * world is around it: Lebanon in Pennsylvania is no country, nor is a bare Georgia.
 */
function codesOf(
  chain: readonly PlaceName[],
  names: PlaceNames,
): { readonly codes: readonly string[]; readonly at: number } {
  const inside = chain.filter(({ isWorldRegion }) => !isWorldRegion);
  const last = inside[inside.length - 1];
  if (last === undefined) return { codes: [], at: -1 };
  if (last.codes.length > 0) {
    return last.ambiguous ? { codes: [], at: -1 } : { codes: last.codes, at: inside.length - 1 };
  }
  return { codes: names.countryOfPart(last.key), at: inside.length };
}

/** Works out the facts; costs the stated and declared containers. */
export function placeFacts(
  place: Place,
  names: PlaceNames,
  declared: DeclaredPlaces,
  nameOf: (code: string) => string,
): PlaceFacts {
  const self = names.read(place.name);
  const stated = place.within.map(names.read).filter(({ key }) => key !== self.key);
  const around = new Map<string, Container>();
  const add = (name: PlaceName, licence: Container["licence"]): void => {
    if (name.key !== self.key && !around.has(name.key)) around.set(name.key, { name, licence });
  };
  for (const name of [self, ...stated])
    if (name.partOf !== null) add(names.read(name.partOf), "names");
  for (const name of stated) add(name, "names");
  const reached = new Set([self.key, ...around.keys()]);
  // A set grows while it is walked, and the walk reaches what was added.
  for (const key of reached) {
    for (const outer of declared.get(key) ?? []) {
      const name = names.read(outer);
      add(name, "declared");
      reached.add(name.key);
    }
  }
  // Each chain may reach a country: the stated one, and what is declared around it.
  const { codes, at } = codesOf([self, ...stated], names);
  const found = codes.length > 0 ? codes : declaredCodes(around, names);
  const [only] = found;
  if (only !== undefined && found.length === 1 && at !== 0) {
    add(names.read(nameOf(only)), "built-in");
  }
  return { place, self, around, codes: found, isCountry: codes.length > 0 && at === 0 };
}

function declaredCodes(
  around: ReadonlyMap<string, Container>,
  names: PlaceNames,
): readonly string[] {
  const all = [...around.values()]
    .filter(({ licence }) => licence === "declared")
    .flatMap(({ name }) =>
      name.codes.length > 0 && !name.ambiguous ? [name.codes] : [names.countryOfPart(name.key)],
    )
    .filter((codes) => codes.length > 0);
  const [first = []] = all;
  // Declarations that disagree (a disputed place) say nothing.
  return all.every((codes) => codes.join() === first.join()) ? first : [];
}

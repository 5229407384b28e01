import type { Licence } from "../relations.ts";
import type { PlaceFacts } from "./place-facts.ts";
import type { PlaceName } from "./place-name.ts";

/** Why two places have no ground in common. */
export interface PlaceExclusion {
  readonly licence: Licence;
  readonly because: string;
}

const chainOf = ({ self, around }: PlaceFacts): readonly (readonly [PlaceName, Licence])[] => [
  [self, "names"],
  ...[...around.values()].map(({ name, licence }) => [name, licence] as const),
];

function excludeByCountry(
  left: PlaceFacts,
  right: PlaceFacts,
  nameOf: (code: string) => string,
): PlaceExclusion | null {
  if (left.codes.length === 0 || right.codes.length === 0) return null;
  if (left.codes.some((code) => right.codes.includes(code))) return null;
  const lies = ({ place, codes, isCountry }: PlaceFacts): string => {
    const country = codes.map(nameOf).join(" or ");
    return isCountry ? `"${place.name}" is ${country}` : `"${place.name}" lies in ${country}`;
  };
  const because = `different countries: ${[lies(left), lies(right)].sort().join(", ")}`;
  return { licence: "built-in", because };
}

/** "Syria's Idlib" and "Idlib", "Upper Dir" and "Dir": a word in front may add something, or split it. */
function endsIn(left: string, right: string): boolean {
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return long.endsWith(` ${short}`);
}

/** Two provinces, districts or cities with different names, one around each place. */
function excludeByKind(
  left: PlaceFacts,
  right: PlaceFacts,
  isSpelling: (left: string, right: string) => boolean,
): PlaceExclusion | null {
  const [lefts, rights] = [chainOf(left), chainOf(right)];
  const has = (chain: typeof lefts, { key, core }: PlaceName): boolean =>
    chain.some(([name]) => name.key === key || name.core === core);
  const found: PlaceExclusion[] = [];
  for (const [one, licence] of lefts) {
    if (one.kind?.exclusive !== true || has(rights, one)) continue;
    for (const [other, otherLicence] of rights) {
      if (other.kind?.word !== one.kind.word || has(lefts, other)) continue;
      if (isSpelling(one.core, other.core) || endsIn(one.core, other.core)) continue;
      const labels = [one.label, other.label].sort().map((label) => `"${label}"`);
      found.push({
        licence: [licence, otherLicence].includes("declared") ? "declared" : "names",
        because: `${labels.join(" and ")} are two of one kind: ${one.kind.word}`,
      });
    }
  }
  return found.sort((a, b) => (a.because < b.because ? -1 : 1))[0] ?? null;
}

/**
 * Why two places have no ground in common by what is around them; `null` when nothing says so.
 *
 * Symmetric.
 */
export function placeExclusion(
  left: PlaceFacts,
  right: PlaceFacts,
  nameOf: (code: string) => string,
  isSpelling: (left: string, right: string) => boolean,
): PlaceExclusion | null {
  return excludeByCountry(left, right, nameOf) ?? excludeByKind(left, right, isSpelling);
}

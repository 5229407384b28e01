import type { Relation } from "../relations.ts";
import type { PlaceFacts } from "./place-facts.ts";

/** What borders need to know of countries, by canonical key. */
export interface BorderTables {
  /** ISO codes of the country with that key; empty when it is none. */
  codesOf(key: string): readonly string[];
  areNeighbours(left: string, right: string): boolean;
}

const labels = (left: PlaceFacts, right: PlaceFacts): string =>
  [left, right]
    .map(({ place }) => `"${place.name}"`)
    .sort()
    .join(" and ");

/** `true` when the place is, or lies in, one of the border's sides. */
function touches(border: PlaceFacts, other: PlaceFacts, { codesOf }: BorderTables): boolean {
  return border.self.border.some(
    (side) =>
      other.self.key === side ||
      other.self.core === side ||
      other.around.has(side) ||
      codesOf(side).some((code) => other.codes.includes(code)),
  );
}

/** `true` when every side of the border is a country that neither is nor touches the others. */
function isFar(sides: readonly string[], codes: readonly string[], tables: BorderTables): boolean {
  const sideCodes = sides.map(tables.codesOf);
  if (codes.length === 0 || sideCodes.some((each) => each.length === 0)) return false;
  return sideCodes
    .flat()
    .every((side) => codes.every((code) => code !== side && !tables.areNeighbours(code, side)));
}

function relateTwoBorders(
  left: PlaceFacts,
  right: PlaceFacts,
  tables: BorderTables,
): Relation | null {
  const [lefts, rights] = [left.self.border, right.self.border];
  const shared = lefts.filter((side) => rights.includes(side));
  if (shared.length > 0 && lefts.length !== rights.length) {
    const because = `${labels(left, right)}: one is a stretch of the other`;
    const relation = lefts.length > rights.length ? "narrower" : "broader";
    return { relation, licence: "names", because };
  }
  if (shared.length > 0) {
    const because = `${labels(left, right)} are borders of one country`;
    return { relation: "adjacent", licence: "names", because };
  }
  return isFar(lefts, rights.flatMap(tables.codesOf), tables)
    ? { relation: "disjoint", licence: "built-in", because: `${labels(left, right)} share no side` }
    : null;
}

/**
 * How a border relates to another place: it touches whatever lies in its sides and is apart from
 * countries that neither are nor neighbour one of them.
 *
 * @returns `null` when neither place is a border, or nothing follows.
 */
export function relateBorders(
  left: PlaceFacts,
  right: PlaceFacts,
  tables: BorderTables,
): Relation | null {
  const [isLeft, isRight] = [left.self.border.length > 0, right.self.border.length > 0];
  if (!isLeft && !isRight) return null;
  if (isLeft && isRight) return relateTwoBorders(left, right, tables);
  const [border, other] = isLeft ? [left, right] : [right, left];
  if (touches(border, other, tables)) {
    const because = `"${other.place.name}" lies on one side of "${border.place.name}"`;
    return { relation: "adjacent", licence: "names", because };
  }
  return isFar(border.self.border, other.codes, tables)
    ? {
        relation: "disjoint",
        licence: "built-in",
        because: `"${other.place.name}" is on no side of "${border.place.name}"`,
      }
    : null;
}

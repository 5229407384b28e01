import type { Place } from "../../model/place.ts";
import type { Relation } from "../relations.ts";
import { COMPASS_WORDS } from "./compass-table.ts";

const PART = new RegExp(
  `^(?:the )?(?:${COMPASS_WORDS})(?: part| parts| side)?(?: of)?(?: the)? `,
  "iu",
);

/** The whole that a vague part is taken from: "northern Mali" gives "Mali"; `null` for no part. */
function wholeOf(place: Place): Place | null {
  const name = place.name.replace(PART, "");
  return name === place.name || name === "" ? null : { ...place, name };
}

/**
 * Relates places of which one is a part that nobody drew the border of: such a part does not speak
 * against a town of its whole.
 *
 * @param relate - How places relate otherwise.
 * @returns `akin` where the whole holds, is, or lies in the other place, `disjoint` where the whole
 * is; else what `relate` says.
 */
export function withUndrawnParts(
  relate: (left: Place, right: Place) => Relation,
): (left: Place, right: Place) => Relation {
  return (left, right) => {
    const relation = relate(left, right);
    if (relation.relation !== "unknown") return relation;
    const [one, other] = [wholeOf(left), wholeOf(right)];
    // Two vague parts of one whole ("the north", "the south") are not one.
    if ((one === null) === (other === null)) return relation;
    const whole = relate(one ?? left, other ?? right);
    const part = one === null ? right.name : left.name;
    if (whole.relation === "disjoint") return whole;
    if (!["same", "narrower", "broader"].includes(whole.relation)) return relation;
    return { relation: "akin", licence: "names", because: `"${part}" has no drawn border` };
  };
}

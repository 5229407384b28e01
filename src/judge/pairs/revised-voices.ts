import type { Support } from "../../model/reading.ts";
import { compareAsOf } from "../gates/as-of.ts";
import { voiceKey } from "../voice-key.ts";

/**
 * Voices that gave one of two readings and, as of a later time, the other: they no longer stand
 * behind the first, so nobody who gives the second is their rival.
 *
 * @param left - Who gives the one reading.
 * @param right - Who gives the other.
 * @returns Supports of either side. Cost: linear in the supports, quadratic in what one voice says.
 */
export function revisedVoices(
  left: readonly Support[],
  right: readonly Support[],
): ReadonlySet<Support> {
  const revised = new Set<Support>();
  const lefts = new Map<string, Support[]>();
  for (const one of left) {
    const own = lefts.get(voiceKey(one));
    if (own === undefined) lefts.set(voiceKey(one), [one]);
    else own.push(one);
  }
  for (const other of right) {
    for (const one of lefts.get(voiceKey(other)) ?? []) {
      const asOf = compareAsOf(one, other);
      if (asOf.relation === "different") revised.add(asOf.later === "left" ? other : one);
    }
  }
  return revised;
}

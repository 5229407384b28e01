import type { Finding } from "../../model/finding.ts";
import type { EventId } from "../../model/ids.ts";
import { endOf } from "./chain.ts";
import type { ChainReader } from "./create-chain-reader.ts";

/** Whether two sources contradict each other on one of some events. */
export type AreRivals = (events: ReadonlySet<EventId>, left: string, right: string) => boolean;

/** By finding: on which side a source stands; `null` on both. */
type Sides = Map<number, 0 | 1 | null>;

/**
 * Indexes who contradicts whom. Who cites another and contradicts them does not have it from them: the
 * other is cited as the other side.
 *
 * Linear in the supports of the findings; asking takes as long as one of the two has contradictions.
 */
export function indexRivals(findings: readonly Finding[], reader: ChainReader): AreRivals {
  const sidesOf = new Map<string, Sides>();
  for (const [index, { verdict, self, locus, readings }] of findings.entries()) {
    if (verdict !== "contradiction" || self) continue;
    for (const side of [0, 1] as const) {
      for (const chain of readings[side].support.flatMap(reader.chainsOf)) {
        const key = sideKey(locus.event, endOf(chain).key);
        const sides: Sides = sidesOf.get(key) ?? new Map();
        sidesOf.set(key, sides.set(index, (sides.get(index) ?? side) === side ? side : null));
      }
    }
  }
  return (events, left, right) =>
    [...events].some((event) => {
      const one = sidesOf.get(sideKey(event, left));
      const other = sidesOf.get(sideKey(event, right));
      if (one === undefined || other === undefined) return false;
      const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
      return [...fewer].some(([finding, side]) => areOpposed(side, more.get(finding)));
    });
}

function areOpposed(left: 0 | 1 | null, right: 0 | 1 | null | undefined): boolean {
  return left !== null && right !== null && right !== undefined && left !== right;
}

function sideKey(event: EventId, source: string): string {
  return `${event}\u0000${source}`;
}

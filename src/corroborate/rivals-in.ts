import type { Comparison } from "../model/comparison.ts";
import type { AlignedEntityId } from "../model/ids.ts";

/** Entities of which the judge says that they cannot, or can hardly, both have filled a role. */
export function rivalsIn({
  findings,
}: Comparison): ReadonlyMap<AlignedEntityId, ReadonlySet<AlignedEntityId>> {
  const rivals = new Map<AlignedEntityId, Set<AlignedEntityId>>();
  for (const { verdict, readings } of findings) {
    if (verdict !== "contradiction" && verdict !== "tension") continue;
    const [left, right] = readings.map(({ value }) => value);
    if (left?.type !== "participant" || right?.type !== "participant") continue;
    if (left.polarity === "negative" || right.polarity === "negative") continue;
    if (left.entity === null || right.entity === null) continue;
    rivals.set(left.entity, (rivals.get(left.entity) ?? new Set()).add(right.entity));
    rivals.set(right.entity, (rivals.get(right.entity) ?? new Set()).add(left.entity));
  }
  return rivals;
}

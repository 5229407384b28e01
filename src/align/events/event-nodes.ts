import { type ClaimRecord, refKey } from "../records/claim-record.ts";
import { isOneEvent, matchClaims } from "./match-claims.ts";
import type { Relations } from "./relations.ts";

/** Claims that no evidence could tell apart, taken together from the start. */
export interface EventNode {
  /** Stands for all of them. */
  readonly record: ClaimRecord;
  readonly records: readonly ClaimRecord[];
  /** Canonical, for ties. */
  readonly key: string;
}

/**
 * Takes claims of equal signature together, so that fifty accounts that say the same cost one
 * comparison, not fifty. Claims too bare to be sure of (a signature that would not match itself)
 * stay apart from those of other narratives.
 *
 * @param records - Sorted, as `collectRecords` gives them.
 * @param relations - For matching a signature with itself.
 * @returns Nodes in the order of their first record.
 */
export function eventNodes(
  records: readonly ClaimRecord[],
  relations: Relations,
): readonly EventNode[] {
  const groups = new Map<string, ClaimRecord[]>();
  for (const record of records) {
    const group = groups.get(record.signature);
    if (group === undefined) groups.set(record.signature, [record]);
    else group.push(record);
  }
  return [...groups.values()]
    .flatMap((group) => (tellsOneEvent(group, relations) ? [group] : byNarrative(group)))
    .flatMap((group) => {
      const record = group[0];
      return record === undefined ? [] : [{ record, records: group, key: refKey(record) }];
    });
}

/** Is the signature alone enough to know that accounts of it are about one event? */
function tellsOneEvent(group: readonly ClaimRecord[], relations: Relations): boolean {
  const record = group[0];
  if (record === undefined) return false;
  if (group.every(({ narrative }) => narrative === record.narrative)) return true;
  return isOneEvent(matchClaims(record, record, relations));
}

function byNarrative(group: readonly ClaimRecord[]): readonly (readonly ClaimRecord[])[] {
  const own = new Map<string, ClaimRecord[]>();
  for (const record of group) {
    const known = own.get(record.narrative.id);
    if (known === undefined) own.set(record.narrative.id, [record]);
    else known.push(record);
  }
  return [...own.values()];
}

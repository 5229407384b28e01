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
  const telling = new Map<string, boolean>();
  for (const record of records) {
    let tells = telling.get(record.signature);
    if (tells === undefined) {
      tells = isOneEvent(matchClaims(record, record, relations));
      telling.set(record.signature, tells);
    }
    const key = tells ? record.signature : `${record.narrative.id} ${record.signature}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [record]);
    else group.push(record);
  }
  return [...groups.values()].flatMap((group) => {
    const record = group[0];
    return record === undefined ? [] : [{ record, records: group, key: refKey(record) }];
  });
}

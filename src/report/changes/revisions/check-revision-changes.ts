import { describeValue } from "../../../model/check/describe-value.ts";
import type { RevisionChanges } from "../../../model/revision-changes.ts";

/**
 * Passes changes on; like a comparison they are not checked through and through.
 *
 * @throws TypeError for what are none.
 */
export function checkRevisionChanges(given: RevisionChanges): RevisionChanges {
  const { claims, text }: Partial<RevisionChanges> = given ?? {};
  const lists = [claims?.added, claims?.changed, claims?.unchanged, claims?.dropped];
  if (lists.every(Array.isArray) && (text === null || Array.isArray(text?.segments))) return given;
  throw new TypeError(
    `Cannot write changes: ${describeValue(given)} is not what compareRevisions() gives`,
  );
}

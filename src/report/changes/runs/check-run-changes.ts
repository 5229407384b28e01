import { describeValue } from "../../../model/check/describe-value.ts";
import type { RunChanges } from "../../../model/run-changes.ts";

/**
 * Passes changes on; like a comparison they are not checked through and through.
 *
 * @throws TypeError for what are none.
 */
export function checkRunChanges(given: RunChanges): RunChanges {
  const { findings, narratives }: Partial<RunChanges> = given ?? {};
  const lists = [
    ...[findings?.new, findings?.changed, findings?.resolved, findings?.unchanged],
    ...[narratives?.added, narratives?.changed, narratives?.removed, narratives?.unchanged],
  ];
  if (lists.every(Array.isArray)) return given;
  throw new TypeError(
    `Cannot write changes: ${describeValue(given)} is not what compareRuns() gives`,
  );
}

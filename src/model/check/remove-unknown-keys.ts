import type * as z from "zod";
import { allowedKeys } from "./allowed-keys.ts";
import type { Report } from "./issue-list.ts";
import { nearestName } from "./nearest-name.ts";
import { valueAt } from "./value-at.ts";

/**
 * Reports every unknown key that a schema found, with the key that was probably meant, and takes it
 * out of the data, so that the rest can be checked as if it were not there.
 *
 * @param data - A copy of our own: it is changed.
 * @returns How many there were.
 */
export function removeUnknownKeys(
  found: readonly z.core.$ZodIssue[],
  data: unknown,
  schema: z.core.$ZodType,
  report: Report,
): number {
  let count = 0;
  for (const issue of found) {
    if (issue.code !== "unrecognized_keys") continue;
    const around = valueAt(data, issue.path) as Record<string, unknown>;
    const free = allowedKeys(schema, issue.path).filter((key) => !Object.hasOwn(around, key));
    for (const key of issue.keys) {
      const meant = nearestName(key, free);
      report([...issue.path, key], "there is no such key", meant ?? "no such key", around[key]);
      delete around[key];
      count += 1;
    }
  }
  return count;
}

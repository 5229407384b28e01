import type { IssueList } from "../../model/check/issue-list.ts";
import { removeUnknownKeys } from "../../model/check/remove-unknown-keys.ts";
import { reportShapeIssues } from "../../model/check/report-shape-issues.ts";
import type { Comparison } from "../../model/comparison.ts";
import { comparisonSchema } from "./schema/comparison-schema.ts";

/** A comparison whose narratives nobody has looked at. */
export type UncheckedNarratives = Omit<Comparison, "narratives"> & {
  readonly narratives: readonly unknown[];
};

/**
 * The value as a comparison when it has the shape of one, narratives aside, otherwise `null` with
 * every reason in `list`.
 *
 * @param data - A copy of our own: unknown keys are taken out of it once they are reported.
 */
export const checkComparisonShape = (
  data: unknown,
  list: IssueList,
): UncheckedNarratives | null => {
  const schema = comparisonSchema();
  let parsed = schema.safeParse(data);
  // zod looks no further into an object with an unknown key: a second look finds the rest.
  if (!parsed.success && removeUnknownKeys(parsed.error.issues, data, schema, list.report) > 0) {
    parsed = schema.safeParse(data);
  }
  if (parsed.success) return parsed.data;
  reportShapeIssues(parsed.error.issues, data, list, list.report);
  return null;
};

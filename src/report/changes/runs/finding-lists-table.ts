import type { FindingChanges } from "../../../model/run-changes.ts";

/** How a report names a list of findings. */
export interface FindingListWords {
  readonly list: keyof FindingChanges;
  readonly heading: string;
  /** What it means, for a reader who has not seen the documentation. */
  readonly gloss: string;
  /** Whether each finding is told with its reasons. */
  readonly withReasons: boolean;
}

/** In the order of the report: what a reader has not seen yet comes first. */
export const FINDING_LISTS: readonly FindingListWords[] = [
  { list: "new", heading: "New", gloss: "in the later run only", withReasons: true },
  {
    list: "changed",
    heading: "Changed",
    gloss: "in both runs, and judged otherwise now",
    withReasons: true,
  },
  {
    list: "resolved",
    heading: "Resolved",
    gloss: "in the earlier run only; it does not say that anybody was right",
    withReasons: true,
  },
  { list: "unchanged", heading: "Unchanged", gloss: "in both runs", withReasons: false },
];

import type { Finding } from "./finding.ts";
import type { NarrativeId } from "./ids.ts";

/** What can change about a finding while its conflict stays the same. */
export const FINDING_CHANGES = ["kind", "verdict", "score"] as const;

/** See {@link FINDING_CHANGES}. */
export type FindingChange = (typeof FINDING_CHANGES)[number];

/** One conflict as an earlier and a later run found it. */
export interface ChangedFinding {
  readonly before: Finding;
  readonly after: Finding;
  /** What differs, in the order of {@link FINDING_CHANGES}. Never empty. */
  readonly changes: readonly FindingChange[];
}

/** Findings of two runs, each of which is in exactly one list. In the order of their runs. */
export interface FindingChanges {
  /** Of the later run only. */
  readonly new: readonly Finding[];
  /** Of both, with the same kind, verdict and score; as the later run has them. */
  readonly unchanged: readonly Finding[];
  readonly changed: readonly ChangedFinding[];
  /** Of the earlier run only. Nothing says that anybody was right: the conflict is not there any more. */
  readonly resolved: readonly Finding[];
}

/** Accounts of two runs by id, each of which is in exactly one list, sorted. */
export interface NarrativeChanges {
  readonly added: readonly NarrativeId[];
  readonly unchanged: readonly NarrativeId[];
  /** Of both, and not the same in content. */
  readonly changed: readonly NarrativeId[];
  readonly removed: readonly NarrativeId[];
}

/** What differs between two runs of `compare`; plain JSON. */
export interface RunChanges {
  readonly findings: FindingChanges;
  readonly narratives: NarrativeChanges;
}

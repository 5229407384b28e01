import type { Locus } from "../../model/alignment.ts";
import type { Finding } from "../../model/finding.ts";
import type { Reading } from "../../model/reading.ts";

/** One of the readings that cannot all be true, with those who give it in this conflict. */
export interface ConflictPart {
  readonly locus: Locus;
  readonly reading: Reading;
}

/** A finding as a set of readings that cannot all be true. */
export interface Conflict {
  readonly finding: Finding;
  /** At least two. */
  readonly parts: readonly ConflictPart[];
}

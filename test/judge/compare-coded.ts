import { type CompareOptions, compare } from "../../src/compare.ts";
import type { Coder } from "../../src/model/narrative.ts";
import { narrative } from "../../src/model/narrative-builder/narrative.ts";
import type { NarrativeInput } from "../../src/model/narrative-builder/narrative-input.ts";
import { outcomeOf } from "./look-alikes/run-case.ts";

/** An account by a paper of its own. */
export type CodedAccount = Omit<NarrativeInput, "source" | "codedBy">;

/** What came of it, in short. */
export interface CodedOutcome {
  /** `kind verdict` of every contradiction and tension, sorted. */
  readonly conflicts: readonly string[];
  /** Why pairs were not compared. */
  readonly reasons: readonly string[];
}

/**
 * Compares the same accounts as if a program had read them off texts, or a person coded them.
 *
 * @param codedBy - Who did, for all of them or for each.
 * @param accounts - One a paper.
 * @param options - Declares them to be of one event unless it says otherwise.
 */
export function compareCoded(
  codedBy: Coder | readonly Coder[],
  accounts: readonly CodedAccount[],
  options: CompareOptions = { sameEvent: true },
): CodedOutcome {
  const narratives = accounts.map((account, at) =>
    narrative({
      ...account,
      id: `paper-${at}`,
      source: `Paper ${at}`,
      codedBy: typeof codedBy === "string" ? codedBy : codedBy[at],
    }),
  );
  const { conflicts, comparison } = outcomeOf(compare(narratives, options));
  return { conflicts, reasons: comparison.notCompared.map(({ reason }) => reason) };
}

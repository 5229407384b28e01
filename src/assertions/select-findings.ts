import type { Finding } from "../model/finding.ts";
import type { Verdict } from "../model/finding-kind.ts";
import type { NarrativeId } from "../model/ids.ts";
import type { Reading } from "../model/reading.ts";

/** Which findings count. */
export interface FindingSelection {
  readonly draft: ReadonlySet<NarrativeId>;
  readonly verdicts: readonly Verdict[];
  /** Ids of findings that somebody has looked at and accepted. */
  readonly except: readonly string[];
}

/**
 * The findings in which a draft stands against its sources: the one reading is the draft's, the
 * other a source's and not the draft's as well. A draft that gives both sides reports the conflict.
 */
export function selectFindings(
  findings: readonly Finding[],
  { draft, verdicts, except }: FindingSelection,
): readonly Finding[] {
  const isDrafts = ({ support }: Reading) => support.some(({ narrative }) => draft.has(narrative));
  return findings.filter(({ id, verdict, readings: [left, right] }) => {
    if (!verdicts.includes(verdict) || except.includes(id)) return false;
    return isDrafts(left) !== isDrafts(right);
  });
}

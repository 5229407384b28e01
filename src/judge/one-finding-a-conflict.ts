import { compareText } from "../align/compare-text.ts";
import { VERDICTS } from "../model/finding-kind.ts";
import type { Reading } from "../model/reading.ts";
import type { FindingDraft } from "./to-finding.ts";

/**
 * One conflict of two camps at one locus is one finding: of several that set the same accounts
 * against each other ("Taliban | not Taliban", "Taliban | bandits") the strongest stays. Updates
 * and the findings of other verdict groups are kept apart.
 *
 * @param drafts - Of one row.
 */
export function oneFindingAConflict(drafts: readonly FindingDraft[]): readonly FindingDraft[] {
  const sorted = [...drafts].sort(byStrength);
  const kept: FindingDraft[] = [];
  for (const draft of sorted) {
    if (!kept.some((other) => covers(other, draft))) kept.push(draft);
  }
  return kept;
}

function byStrength(left: FindingDraft, right: FindingDraft): number {
  return (
    VERDICTS.indexOf(left.verdict) - VERDICTS.indexOf(right.verdict) ||
    supportSize(right) - supportSize(left) ||
    right.score - left.score ||
    compareText(left.kind, right.kind) ||
    compareText(
      left.readings.map((one) => one.key).join(),
      right.readings.map((one) => one.key).join(),
    )
  );
}

function supportSize(draft: FindingDraft): number {
  return draft.readings[0].support.length + draft.readings[1].support.length;
}

function covers(strong: FindingDraft, weak: FindingDraft): boolean {
  if (group(strong) !== group(weak) || strong.self !== weak.self) return false;
  const [left, right] = strong.readings.map(camp);
  const [one, other] = weak.readings.map(camp);
  if (left === undefined || right === undefined || one === undefined || other === undefined)
    return false;
  return (within(one, left) && within(other, right)) || (within(one, right) && within(other, left));
}

/** Conflicts cover conflicts; a refinement does not hide one, nor an update a conflict of rivals. */
function group({ verdict }: FindingDraft): string {
  return verdict === "contradiction" || verdict === "tension" ? "conflict" : verdict;
}

function camp(reading: Reading): ReadonlySet<string> {
  return new Set(reading.support.map((one) => `${one.narrative}\u0000${one.sourceKey}`));
}

function within(inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean {
  return [...inner].every((voice) => outer.has(voice));
}

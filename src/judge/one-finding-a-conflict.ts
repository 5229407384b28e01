import { compareText } from "../align/compare-text.ts";
import { VERDICTS } from "../model/finding-kind.ts";
import type { Reading } from "../model/reading.ts";
import type { FindingDraft } from "./to-finding.ts";
import { voiceKey } from "./voice-key.ts";

/**
 * One conflict of two camps at one locus is one finding: of several that set the same accounts
 * against each other ("Taliban | not Taliban", "Taliban | bandits") the strongest stays. Updates
 * and the findings of other verdict groups are kept apart.
 *
 * @param drafts - Of one row.
 */
export function oneFindingAConflict(drafts: readonly FindingDraft[]): readonly FindingDraft[] {
  const kept: CampedDraft[] = [];
  for (const draft of [...drafts].sort(byStrength)) {
    const [left, right] = draft.readings;
    const camped = { draft, left: camp(left), right: camp(right) };
    if (!kept.some((other) => covers(other, camped))) kept.push(camped);
  }
  return kept.map(({ draft }) => draft);
}

/** A draft with the voices on both its sides. */
interface CampedDraft {
  readonly draft: FindingDraft;
  readonly left: ReadonlySet<string>;
  readonly right: ReadonlySet<string>;
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

function covers(strong: CampedDraft, weak: CampedDraft): boolean {
  if (group(strong.draft) !== group(weak.draft) || strong.draft.self !== weak.draft.self)
    return false;
  return (
    (within(weak.left, strong.left) && within(weak.right, strong.right)) ||
    (within(weak.left, strong.right) && within(weak.right, strong.left))
  );
}

/** Conflicts cover conflicts; a refinement does not hide one, nor an update a conflict of rivals. */
function group({ verdict }: FindingDraft): string {
  return verdict === "contradiction" || verdict === "tension" ? "conflict" : verdict;
}

function camp(reading: Reading): ReadonlySet<string> {
  return new Set(reading.support.map(voiceKey));
}

function within(inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean {
  if (inner.size > outer.size) return false;
  for (const voice of inner) if (!outer.has(voice)) return false;
  return true;
}

import { compareText } from "../../align/compare-text.ts";
import type { Dependence } from "../../model/dependence.ts";
import type { EvidenceSpan } from "../../model/evidence-span.ts";
import type { NarrativeId } from "../../model/ids.ts";
import type { Support } from "../../model/reading.ts";
import type { SharedValue } from "./collect-shared.ts";

/** Two accounts and the rare values that both give. */
export interface SharedPair {
  /** Sorted. */
  readonly narratives: Dependence["narratives"];
  readonly values: readonly SharedValue[];
  readonly evidence: Dependence["evidence"];
}

interface Draft {
  readonly narratives: Dependence["narratives"];
  /** By words: one figure or date that stands at several loci is one value. */
  readonly values: Map<string, SharedValue>;
  readonly left: EvidenceSpan[];
  readonly right: EvidenceSpan[];
}

/** Puts the rare values under the pairs that share them. */
export function toPairs(
  shared: readonly SharedValue[],
  sharedTexts: readonly (readonly NarrativeId[])[],
): readonly SharedPair[] {
  const textOf = new Map(sharedTexts.flatMap((ids, text) => ids.map((id) => [id, text] as const)));
  const drafts = new Map<string, Draft>();
  for (const value of shared) {
    for (const [left, right] of pairsOf(value.supports)) {
      if (left.sourceKey === right.sourceKey) continue;
      const text = textOf.get(left.narrative);
      if (text !== undefined && text === textOf.get(right.narrative)) continue;
      const draft = draftOf(drafts, left.narrative, right.narrative);
      if (draft.values.has(value.label)) continue;
      draft.values.set(value.label, value);
      draft.left.push(...left.evidence);
      draft.right.push(...right.evidence);
    }
  }
  return [...drafts.values()].map(({ narratives, values, left, right }) => ({
    narratives,
    values: [...values.values()],
    evidence: [left, right],
  }));
}

function pairsOf(supports: readonly Support[]): readonly (readonly [Support, Support])[] {
  const sorted = [...supports].sort((left, right) => compareText(left.narrative, right.narrative));
  return sorted.flatMap((left, index) =>
    sorted.slice(index + 1).map((right) => [left, right] as const),
  );
}

function draftOf(drafts: Map<string, Draft>, left: NarrativeId, right: NarrativeId): Draft {
  const key = JSON.stringify([left, right]);
  const known = drafts.get(key);
  if (known !== undefined) return known;
  const draft: Draft = { narratives: [left, right], values: new Map(), left: [], right: [] };
  drafts.set(key, draft);
  return draft;
}

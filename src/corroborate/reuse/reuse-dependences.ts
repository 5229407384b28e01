import { compareText } from "../../align/compare-text.ts";
import type { Comparison } from "../../model/comparison.ts";
import type { Dependence } from "../../model/dependence.ts";
import type { EvidenceSpan } from "../../model/evidence-span.ts";
import type { NarrativeId } from "../../model/ids.ts";
import type { Narrative } from "../../model/narrative.ts";
import type { AccountPassage, ReusePair } from "../../model/text-reuse.ts";
import { overlaps } from "./passage-accounts.ts";

/** How surely the class says that one text is not independent of the other. */
const STRENGTHS = { copied: 0.9, "lightly-revised": 0.8, "heavily-revised": 0.6 } as const;
const VERBS = {
  copied: "copied",
  "lightly-revised": "lightly revised",
  "heavily-revised": "rewritten",
};

/**
 * Gives text reuse as reasons why two accounts do not count as two: for each pair of accounts that
 * rest on the same words of a shared passage.
 *
 * `strength` is 0.9 for what was copied, 0.8 lightly and 0.6 heavily revised, times the share of the
 * account that is shared: of its claims with evidence, or where it is the only one of its text, of
 * the text if that is more; of both accounts, the larger share counts.
 *
 * @param comparison - What the pairs were found in.
 * @param pairs - From `findTextReuse`.
 * @returns Sorted by the narratives.
 */
export function reuseDependences(
  comparison: Pick<Comparison, "narratives">,
  pairs: readonly ReusePair[],
): readonly Dependence[] {
  const byId = new Map(comparison.narratives.map((one) => [one.id, one]));
  return pairs
    .flatMap((pair) => pairDependences(pair, byId))
    .sort(
      (left, right) =>
        compareText(left.narratives[0], right.narratives[0]) ||
        compareText(left.narratives[1], right.narratives[1]),
    );
}

function pairDependences(
  pair: ReusePair,
  byId: ReadonlyMap<NarrativeId, Narrative>,
): readonly Dependence[] {
  const shared = new Map<string, AccountPassage[]>();
  for (const passage of pair.passages) {
    for (const accounts of passage.accounts) {
      const key = JSON.stringify(accounts);
      shared.set(key, [...(shared.get(key) ?? []), passage]);
    }
  }
  return [...shared].map(([key, passages]) =>
    toDependence(JSON.parse(key) as [NarrativeId, NarrativeId], passages, pair, byId),
  );
}

function toDependence(
  ids: readonly [NarrativeId, NarrativeId],
  passages: readonly AccountPassage[],
  pair: ReusePair,
  byId: ReadonlyMap<NarrativeId, Narrative>,
): Dependence {
  const spans = [0, 1].map((side) => passages.map((one) => one.spans[side as 0 | 1]));
  const shares = ids.map((id, side) => {
    const text = pair.texts[side as 0 | 1];
    const carried = claimShare(byId.get(id), spans[side] ?? []);
    return text.narratives.length === 1 ? Math.max(carried, text.share) : carried;
  });
  const order = compareText(ids[0], ids[1]) > 0 ? ([1, 0] as const) : ([0, 1] as const);
  return {
    narratives: [ids[order[0]], ids[order[1]]],
    kind: "text-reuse",
    strength: STRENGTHS[pair.class] * Math.min(1, Math.max(...shares)),
    reason: reasonOf([outletOf(ids[0], byId), outletOf(ids[1], byId)], passages, pair),
    evidence: [spans[order[0]] ?? [], spans[order[1]] ?? []],
  };
}

/** Share of the claims with located evidence that rest on one of the spans. */
function claimShare(narrative: Narrative | undefined, spans: readonly EvidenceSpan[]): number {
  const located = (narrative?.claims ?? []).filter(({ evidence }) =>
    evidence.some(({ start }) => start !== null),
  );
  const shared = located.filter(({ evidence }) =>
    evidence.some((one) => spans.some(({ start, end }) => overlaps(one, start ?? 0, end ?? 0))),
  );
  return located.length === 0 ? 0 : shared.length / located.length;
}

/** Who brought an account to the reader: its text is theirs. */
function outletOf(id: NarrativeId, byId: ReadonlyMap<NarrativeId, Narrative>): string {
  const narrative = byId.get(id);
  return narrative?.via[0]?.source.name ?? narrative?.source.name ?? id;
}

function reasonOf(
  [left, right]: readonly [string, string],
  passages: readonly AccountPassage[],
  pair: ReusePair,
): string {
  const words = passages.reduce((sum, one) => sum + one.words, 0);
  const what = `${words} words in common, ${VERBS[pair.class]}`;
  if (pair.earlier === null) return `${left} and ${right} have ${what}`;
  const [first, second] = pair.earlier === 0 ? [left, right] : [right, left];
  return `${second} has ${words} words of the earlier ${first}, ${VERBS[pair.class]}`;
}

import { compareText } from "../../align/compare-text.ts";
import type { Dependence } from "../../model/dependence.ts";
import type { EvidenceSpan } from "../../model/evidence-span.ts";
import type { NarrativeId } from "../../model/ids.ts";
import type { Chain } from "./chain.ts";

/** Puts a reason and the words that show it beside the two accounts, sorted by id. */
export function toDependence(
  one: Chain,
  other: Chain,
  reason: Omit<Dependence, "narratives" | "evidence">,
  evidenceOf: ReadonlyMap<NarrativeId, readonly EvidenceSpan[]>,
): Dependence {
  const inOrder = compareText(one.narrative.id, other.narrative.id) <= 0;
  const [left, right] = inOrder ? [one, other] : [other, one];
  return {
    narratives: [left.narrative.id, right.narrative.id],
    ...reason,
    evidence: [wordsOf(left, evidenceOf), wordsOf(right, evidenceOf)],
  };
}

/** Where it names whom it has it from; else what it says. */
function wordsOf(
  { narrative, nodes }: Chain,
  evidenceOf: ReadonlyMap<NarrativeId, readonly EvidenceSpan[]>,
): readonly EvidenceSpan[] {
  const named = nodes.flatMap(({ hop }) =>
    hop === null ? [] : [...hop.sourceEvidence, ...hop.cueEvidence],
  );
  return named.length > 0 ? named : (evidenceOf.get(narrative.id) ?? []);
}

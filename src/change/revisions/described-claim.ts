import type { PredicateConcept } from "../../knowledge/concepts.ts";
import type { KnowledgeBase } from "../../knowledge/knowledge-base.ts";
import type { Claim } from "../../model/claim.ts";
import type { Entity } from "../../model/entity.ts";
import type { TextRange } from "../../model/grounding/grounded-quote.ts";
import type { Narrative } from "../../model/narrative.ts";

/** A claim with what it is recognised by in another version. */
export interface DescribedClaim {
  readonly narrative: Narrative;
  readonly claim: Claim;
  /** Position in the telling, over all narratives of the version. */
  readonly order: number;
  readonly concept: PredicateConcept;
  /** Canonical name of who says so. */
  readonly source: string;
  /** Role and canonical name of everyone who takes part, sorted. */
  readonly parts: readonly string[];
  readonly entities: ReadonlyMap<string, Entity>;
  /** Words of the first quote, lower case; `""` without one. */
  readonly quote: string;
  /** From the first to the last of its words; `null` without a text. */
  readonly range: TextRange | null;
}

/** Describes all claims of one version, in the order of telling. */
export function describeClaims(
  narratives: readonly Narrative[],
  base: KnowledgeBase,
): readonly DescribedClaim[] {
  let order = 0;
  return narratives.flatMap((narrative) => {
    const entities = new Map(narrative.entities.map((entity) => [entity.id as string, entity]));
    return narrative.claims.map((claim): DescribedClaim => {
      const parts = claim.participants.map(
        ({ role, entity, label }) => `${role}:${base.nameKey(entities.get(entity)?.name ?? label)}`,
      );
      order += 1;
      return {
        narrative,
        claim,
        order: order - 1,
        concept: base.predicate(claim.predicate),
        source: base.nameKey((claim.source ?? narrative.source).name),
        parts: [...new Set(parts)].sort(),
        entities,
        quote: (claim.evidence[0]?.quote ?? "").toLowerCase(),
        range: rangeOf(claim),
      };
    });
  });
}

function rangeOf({ evidence }: Claim): TextRange | null {
  const starts = evidence.flatMap(({ start }) => (start === null ? [] : [start]));
  const ends = evidence.flatMap(({ end }) => (end === null ? [] : [end]));
  return starts.length === 0 ? null : [Math.min(...starts), Math.max(...ends)];
}

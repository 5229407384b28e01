import type { KnowledgeBase } from "../../knowledge/knowledge-base.ts";
import type { Claim } from "../../model/claim.ts";
import type { EventTime } from "../../model/event-time.ts";
import type { NarrativeId } from "../../model/ids.ts";
import type { Narrative } from "../../model/narrative.ts";
import type { Source } from "../../model/source.ts";

/** Who is committed to a claim, and as of when. */
export interface Voice {
  readonly source: string;
  /** Equal for two voices that are one nameable source. */
  readonly sourceKey: string;
  /** `true` when somebody else passes it on. */
  readonly relayed: boolean;
  readonly asOf: EventTime | null;
  readonly asOfAssumed: boolean;
  /** How many earlier narratives its narrative supersedes. */
  readonly revision: number;
}

/** Who speaks in a narrative of its own accord. */
export interface OwnVoice {
  readonly sourceKey: string;
  readonly revision: number;
}

/**
 * Finds the own voice of each narrative: one that supersedes another speaks with the same voice, so
 * that its later figures count as updates.
 */
export function ownVoices(
  narratives: readonly Narrative[],
  base: KnowledgeBase,
): ReadonlyMap<NarrativeId, OwnVoice> {
  const byId = new Map(narratives.map((narrative) => [narrative.id, narrative]));
  return new Map(
    narratives.map((narrative) => {
      const seen = new Set<NarrativeId>([narrative.id]);
      let root = narrative;
      let earlier = root.supersedes === null ? undefined : byId.get(root.supersedes);
      while (earlier !== undefined && !seen.has(earlier.id)) {
        seen.add(earlier.id);
        root = earlier;
        earlier = root.supersedes === null ? undefined : byId.get(root.supersedes);
      }
      return [narrative.id, { sourceKey: ownKey(root, base), revision: seen.size - 1 }] as const;
    }),
  );
}

function ownKey(narrative: Narrative, base: KnowledgeBase): string {
  return keyOf(narrative.source, narrative, base);
}

/** An anonymous source is nobody else's: its key holds the narrative that cites it. */
function keyOf(source: Source, narrative: Narrative, base: KnowledgeBase): string {
  return source.anonymous ? `?${narrative.id}/${source.name}` : base.nameKey(source.name);
}

/**
 * The voice behind a claim: the source it is attributed to, else the source of the narrative.
 *
 * @param narrative - The account that carries the claim.
 * @param claim - One of its claims.
 * @param own - From {@link ownVoices}.
 * @param base - Gives the canonical form of names.
 */
export function voiceOf(
  narrative: Narrative,
  claim: Claim,
  own: OwnVoice,
  base: KnowledgeBase,
): Voice {
  const asOf = claim.asOf ?? narrative.asOf ?? narrative.publishedAt;
  const asOfAssumed = claim.asOf === null && narrative.asOf === null && asOf !== null;
  const clock = { asOf, asOfAssumed, revision: own.revision };
  const { source } = claim;
  if (source === null) {
    const relayed = narrative.via.length > 0;
    return { source: narrative.source.name, sourceKey: own.sourceKey, relayed, ...clock };
  }
  return {
    source: source.name,
    sourceKey: keyOf(source, narrative, base),
    relayed: true,
    ...clock,
  };
}

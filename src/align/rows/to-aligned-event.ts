import type { AlignedEvent, EventMatch } from "../../model/alignment.ts";
import { compareText } from "../compare-text.ts";
import type { EventCluster } from "../events/cluster-events.ts";
import { CERTAIN_SCORE } from "../events/evidence-weights.ts";
import { isCertain } from "../events/match-claims.ts";
import type { BuiltEvent } from "./build-events.ts";

/** The public form of an event. */
export function toAlignedEvent(event: BuiltEvent): AlignedEvent {
  return {
    id: event.id,
    label: event.label,
    concepts: event.concepts,
    claims: event.context.records.map((record) => ({
      narrative: record.narrative.id,
      claim: record.claim.id,
    })),
    match: toMatch(event.cluster),
  };
}

/** An event that one account alone tells needs no tie. */
function toMatch({ weakest, pinned, cores }: EventCluster): EventMatch {
  const certainTogether = cores
    .map((core) => [...new Set(core.map((record) => record.narrative.id))].sort(compareText))
    .sort((left, right) => compareText(left.join(), right.join()));
  if (weakest === null) {
    const grounds = ["told by one account"];
    return {
      score: CERTAIN_SCORE,
      strength: "certain",
      certainTogether,
      pinned,
      grounds,
      doubts: [],
    };
  }
  const texts = (side: (weight: number) => boolean): readonly string[] =>
    weakest.evidence.filter((one) => side(one.weight)).map((one) => one.text);
  return {
    score: weakest.score,
    strength: isCertain(weakest) ? "certain" : "uncertain",
    certainTogether,
    pinned,
    grounds: texts((weight) => weight > 0),
    doubts: texts((weight) => weight < 0),
  };
}

import type { KnowledgeBase } from "../knowledge/knowledge-base.ts";

/** Whether an event is harm to people that is counted up: deaths and injuries, not taken towns. */
export function isToll(concepts: readonly string[], base: KnowledgeBase): boolean {
  return concepts.some((concept) => {
    const { cumulative, endState } = base.predicate(concept);
    return cumulative && endState?.axis !== "control";
  });
}

import type { KnowledgeBase } from "../../knowledge/knowledge-base.ts";
import type { Claim } from "../../model/claim.ts";

/** What part a claim has in a fight. */
export type FightPart = "fight" | "assault" | "repulse" | "state" | "none";

/**
 * The part of a claim: `fight` for what sides do to each other, `assault` for what one does to the
 * other, `repulse` for beating an assault back, `state` for what ends in a new state of something
 * (captured, destroyed).
 */
export function fightPart({ predicate }: Claim, base: KnowledgeBase): FightPart {
  const { name, wider, endState } = base.predicate(predicate);
  const kinds = [name, ...wider];
  if (kinds.includes("clash")) return "fight";
  if (name === "repel") return "repulse";
  if (kinds.includes("armed violence")) return "assault";
  return endState === null ? "none" : "state";
}

import type { KnowledgeBase } from "../../knowledge/knowledge-base.ts";
import type { EntityId } from "../../model/ids.ts";
import type { Narrative } from "../../model/narrative.ts";
import { HARMFUL_CONCEPTS, POINTING_WORDS } from "./pointing-words-table.ts";

/**
 * Whom an account's words "perpetrators" or "attackers" point at, where it tells of one party that
 * does harm and names it.
 *
 * @returns By the entity that only points, the one it points at.
 */
export function pointedAt(
  { entities, claims }: Narrative,
  base: KnowledgeBase,
): ReadonlyMap<EntityId, EntityId> {
  const pointing = entities.filter(({ name }) =>
    POINTING_WORDS.has(name.split(/\s+/u).at(-1)?.toLowerCase() ?? ""),
  );
  if (pointing.length === 0) return new Map();
  const isPointing = new Set(pointing.map(({ id }) => id));
  const doers = new Set(
    claims
      .filter(({ polarity }) => polarity === "positive")
      .flatMap(({ predicate, participants }) => {
        const { name, wider } = base.predicate(predicate);
        const isHarm = [name, ...wider].some((concept) => HARMFUL_CONCEPTS.has(concept));
        return participants.filter(
          ({ role, polarity, entity }) =>
            polarity === "positive" &&
            !isPointing.has(entity) &&
            (role === "initiator" || (role === "agent" && isHarm)),
        );
      })
      .map(({ entity }) => entity),
  );
  const [doer, ...others] = doers;
  if (doer === undefined || others.length > 0) return new Map();
  return new Map(pointing.map(({ id }) => [id, doer]));
}

import type { KnowledgeBase } from "../../../src/knowledge/knowledge-base.ts";
import type { Claim, Participant } from "../../../src/model/claim.ts";
import type { Entity, EntityType } from "../../../src/model/entity.ts";
import type { Narrative } from "../../../src/model/narrative.ts";
import {
  INCIDENT_CONCEPTS,
  LEFT_OUT_CONCEPTS,
  type MucRole,
  TARGET_CONCEPTS,
  WEAPON_WORDS,
} from "./incident-roles-table.ts";

const HUMAN: readonly (EntityType | null)[] = ["person", "group", "civilian", "armed-party"];
const ORGANISED: readonly (EntityType | null)[] = ["organisation", "armed-party", "authority"];
const THINGS: readonly (EntityType | null)[] = ["place", "object", "organisation"];

/** The strings found for a slot, one for each entity: the first that names it. */
export type FoundRoles = ReadonlyMap<MucRole, ReadonlyMap<string, string>>;

/**
 * Who takes part in the incidents of a document, by the slots of the corpus.
 *
 * @param narratives - Of one document.
 * @param organisations - Names of its armed groups: one in a report of incidents is taken for the
 * organisation behind them.
 */
export function readRoles(
  narratives: readonly Narrative[],
  organisations: readonly string[],
  base: KnowledgeBase,
): FoundRoles {
  const found = new Map<MucRole, Map<string, string>>();
  const add = (role: MucRole, entity: string, label: string): void => {
    const own = found.get(role) ?? new Map<string, string>();
    found.set(role, own);
    if (!own.has(entity)) own.set(entity, label.toLowerCase());
  };
  for (const { claims, entities } of narratives) {
    const byId = new Map(entities.map((one) => [one.id, one]));
    for (const claim of claims) {
      for (const participant of claim.participants) {
        if (participant.polarity === "negative") continue;
        const { entity, label } = participant;
        const role = roleOf(participant, byId.get(entity), claim, base);
        if (role === null) continue;
        // The keys name a victim without title or post.
        add(role, entity, role === "Victim" ? (byId.get(entity)?.name ?? label) : label);
      }
    }
  }
  // Who is behind it need not stand in the clause: an armed group that a report of incidents names.
  if (found.has("PerpInd") || found.has("Target")) {
    for (const name of organisations) add("PerpOrg", name, name);
  }
  return found;
}

/** Concepts of a claim that an incident of the corpus is one of; none for other claims. */
function incidentKinds(claim: Claim, base: KnowledgeBase): readonly string[] {
  if (claim.polarity === "negative" || !["actual", "alleged"].includes(claim.modality)) return [];
  const { name, wider } = base.predicate(claim.predicate);
  const kinds = [name, ...wider];
  if (kinds.some((kind) => LEFT_OUT_CONCEPTS.includes(kind))) return [];
  return kinds.some((kind) => INCIDENT_CONCEPTS.includes(kind)) ? kinds : [];
}

function roleOf(
  { role, label }: Participant,
  entity: Entity | undefined,
  claim: Claim,
  base: KnowledgeBase,
): MucRole | null {
  const type = entity?.type ?? null;
  const kinds = incidentKinds(claim, base);
  if (base.predicate(claim.predicate).name === "claim of responsibility") {
    return role === "agent" && ORGANISED.includes(type) ? "PerpOrg" : null;
  }
  if (kinds.length === 0) return null;
  if (WEAPON_WORDS.test(label) && !HUMAN.includes(type)) return "Weapon";
  if (role === "agent" || role === "initiator") {
    if (ORGANISED.includes(type) && base.isNamed(label)) return "PerpOrg";
    return HUMAN.includes(type) ? "PerpInd" : null;
  }
  if (role !== "patient") return null;
  if (type === "person") return base.isNamed(label) ? "Victim" : null;
  const isTarget = kinds.some((kind) => TARGET_CONCEPTS.includes(kind));
  return isTarget && THINGS.includes(type) ? "Target" : null;
}

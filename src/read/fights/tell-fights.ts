import type { KnowledgeBase } from "../../knowledge/knowledge-base.ts";
import type { EntityDescription } from "../../knowledge/relations.ts";
import type { Claim, ClaimLink, Participant } from "../../model/claim.ts";
import type { Entity } from "../../model/entity.ts";
import type { ClaimId, EntityId } from "../../model/ids.ts";
import { type FightPart, fightPart } from "./fight-kinds.ts";

/** What telling a fight looks at. */
interface Scene {
  readonly base: KnowledgeBase;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly partOf: (claim: Claim) => FightPart;
}

/**
 * Says of the fights of one account what its single claims say together, since accounts are compared
 * by it:
 *
 * - Who beats an attacker back has fought with them: "guards repelled bandits" tells a clash of both.
 * - "The shooting", without anybody, after a clash was told is that clash: what is said of the
 *   shooting (its cause, what followed) is said of the clash.
 * - Who attacked before the fight, or so that the other side had to act, moved first; why they did is
 *   why it was fought.
 * - What a side took or lost in the same telling is how the fight ended, though nobody says so.
 *
 * @param claims - Of one narrative, in the order of telling.
 * @param entities - Of that narrative.
 * @param base - Knows what is a fight and which labels are one party.
 */
export function tellFights(
  claims: readonly Claim[],
  entities: readonly Entity[],
  base: KnowledgeBase,
): readonly Claim[] {
  const scene: Scene = {
    base,
    entities: new Map(entities.map((one) => [one.id, one])),
    partOf: rememberParts(base),
  };
  const withFight = addFoughtBack(claims, scene);
  const fight = withFight.find((one) => scene.partOf(one) === "fight" && sides(one).length > 0);
  if (fight === undefined) return withFight;
  const { claims: merged, links } = mergeBare(withFight, fight, scene);
  const opening = findOpening(merged, fight, scene);
  const told: Claim = {
    ...fight,
    participants: [...fight.participants, ...initiatorOf(opening, fight)],
    links: distinct([
      ...fight.links,
      ...links,
      ...causesOf(opening),
      ...resultsOf(merged, fight, scene),
    ]),
  };
  return merged.map((one) => (one.id === fight.id ? told : one));
}

/** Each predicate is looked up once. */
function rememberParts(base: KnowledgeBase): Scene["partOf"] {
  const parts = new Map<string, FightPart>();
  return (claim) => {
    if (!isTold(claim)) return "none";
    const part = parts.get(claim.predicate) ?? fightPart(claim, base);
    parts.set(claim.predicate, part);
    return part;
  };
}

/** Only what is said to have happened. */
function isTold({ polarity, modality }: Claim): boolean {
  return polarity === "positive" && modality === "actual";
}

function sides({ participants }: Claim): readonly Participant[] {
  const roles = ["party", "agent", "patient"];
  return participants.filter(
    ({ role, polarity }) => roles.includes(role) && polarity === "positive",
  );
}

function addFoughtBack(claims: readonly Claim[], scene: Scene): readonly Claim[] {
  if (claims.some((one) => scene.partOf(one) === "fight" && sides(one).length > 0)) return claims;
  const index = claims.findIndex(
    (one) => scene.partOf(one) === "repulse" && hasRole(one, "agent") && hasRole(one, "patient"),
  );
  const repulse = claims[index];
  if (repulse === undefined) return claims;
  const fight: Claim = {
    ...repulse,
    id: `${repulse.id}-fight` as ClaimId,
    predicate: "clash",
    participants: sides(repulse).map((one) => ({ ...one, role: "party" })),
    quantities: [],
    attributes: [],
    links: [resultLink(repulse.id)],
  };
  return [...claims.slice(0, index), fight, ...claims.slice(index)];
}

function hasRole({ participants }: Claim, role: Participant["role"]): boolean {
  return participants.some((one) => one.role === role && one.polarity === "positive");
}

function resultLink(claim: ClaimId): ClaimLink {
  return { relation: "result", claim, polarity: "positive", stated: false, evidence: [] };
}

/** Takes claims of violence without anybody for the fight, with all that is tied to them. */
function mergeBare(
  claims: readonly Claim[],
  fight: Claim,
  { partOf }: Scene,
): { readonly claims: readonly Claim[]; readonly links: readonly ClaimLink[] } {
  const bare = new Set(
    claims
      .slice(claims.indexOf(fight) + 1)
      .filter((one) => one.participants.length === 0 && ["fight", "assault"].includes(partOf(one)))
      .map(({ id }) => id),
  );
  if (bare.size === 0) return { claims, links: [] };
  const redirect = (link: ClaimLink): ClaimLink =>
    bare.has(link.claim) ? { ...link, claim: fight.id } : link;
  const own = (links: readonly ClaimLink[], id: ClaimId) =>
    links.map(redirect).filter(({ claim }) => claim !== id);
  return {
    claims: claims
      .filter(({ id }) => !bare.has(id))
      .map((one) => ({ ...one, links: own(one.links, one.id) })),
    links: claims.filter(({ id }) => bare.has(id)).flatMap(({ links }) => own(links, fight.id)),
  };
}

/** The assault with which one side of the fight began it, as far as the account says so. */
function findOpening(claims: readonly Claim[], fight: Claim, scene: Scene): Claim | null {
  const assaults = claims.filter(
    (one) => scene.partOf(one) === "assault" && agentSide(one, fight, scene) !== null,
  );
  return (
    assaults.find((one) => isBefore(one, fight)) ??
    assaults.find((one) => makesOthersAct(one, claims, fight, scene)) ??
    assaults.find((one) => isBeatenBack(one, claims, scene)) ??
    null
  );
}

/** The side of the fight that does it. */
function agentSide(claim: Claim, fight: Claim, scene: Scene): Participant | null {
  const agents = claim.participants.filter(
    ({ role, polarity }) => role === "agent" && polarity === "positive",
  );
  return sides(fight).find((side) => agents.some((one) => isOneParty(one, side, scene))) ?? null;
}

function isOneParty(left: Participant, right: Participant, { base, entities }: Scene): boolean {
  if (left.entity === right.entity) return true;
  const [one, other] = [entities.get(left.entity), entities.get(right.entity)];
  if (one === undefined || other === undefined) return false;
  const { relation } = base.relateEntities(describe(one), describe(other));
  return ["same", "akin", "narrower", "broader"].includes(relation);
}

function describe({ name, aliases, categories, sameAs }: Entity): EntityDescription {
  return { labels: [name, ...aliases], categories, sameAs };
}

/** "clashed after they opened fire", "they opened fire, and so it came to a clash". */
function isBefore(assault: Claim, fight: Claim): boolean {
  const leads = (link: ClaimLink, to: ClaimId) => link.claim === to && link.polarity === "positive";
  return (
    assault.links.some(
      (one) => ["before", "result"].includes(one.relation) && leads(one, fight.id),
    ) ||
    fight.links.some((one) => ["after", "cause"].includes(one.relation) && leads(one, assault.id))
  );
}

/** "and that caused the guards to get involved": what the other side did followed from it. */
function makesOthersAct(
  assault: Claim,
  claims: readonly Claim[],
  fight: Claim,
  scene: Scene,
): boolean {
  const own = agentSide(assault, fight, scene);
  return claims.some((one) => {
    const follows =
      one.links.some(({ relation, claim }) => relation === "cause" && claim === assault.id) ||
      assault.links.some(({ relation, claim }) => relation === "result" && claim === one.id);
    const actor = follows ? agentSide(one, fight, scene) : null;
    return actor !== null && own !== null && !isOneParty(actor, own, scene);
  });
}

/** "guards repelled bandits who had attacked": what is repelled came first. */
function isBeatenBack(assault: Claim, claims: readonly Claim[], scene: Scene): boolean {
  const agents = assault.participants.filter(({ role }) => role === "agent");
  return claims.some(
    (one) =>
      scene.partOf(one) === "repulse" &&
      one.participants.some(
        (patient) =>
          patient.role === "patient" && agents.some((agent) => isOneParty(agent, patient, scene)),
      ),
  );
}

function initiatorOf(opening: Claim | null, fight: Claim): readonly Participant[] {
  if (opening === null || fight.participants.some(({ role }) => role === "initiator")) return [];
  const agent = opening.participants.find(({ role }) => role === "agent");
  return agent === undefined ? [] : [{ ...agent, role: "initiator", evidence: opening.evidence }];
}

function causesOf(opening: Claim | null): readonly ClaimLink[] {
  return (opening?.links ?? []).filter(({ relation }) => relation === "cause");
}

/** What a side of the fight did that leaves something in another state. */
function resultsOf(claims: readonly Claim[], fight: Claim, scene: Scene): readonly ClaimLink[] {
  return claims
    .filter((one) => one.id !== fight.id && ["state", "repulse"].includes(scene.partOf(one)))
    .filter((one) => agentSide(one, fight, scene) !== null)
    .map(({ id }) => resultLink(id));
}

function distinct(links: readonly ClaimLink[]): readonly ClaimLink[] {
  const seen = new Set<string>();
  return links.filter(({ relation, claim }) => {
    const key = `${relation} ${claim}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

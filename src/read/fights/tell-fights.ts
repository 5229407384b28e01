import type { KnowledgeBase } from "../../knowledge/knowledge-base.ts";
import type { EntityDescription } from "../../knowledge/relations.ts";
import type { Claim, ClaimLink, Participant } from "../../model/claim.ts";
import type { Entity } from "../../model/entity.ts";
import type { ClaimId } from "../../model/ids.ts";
import { distinct, hasInitiator, hasRole, isAgent, isApart } from "./claim-parts.ts";
import { type FightPart, fightPart } from "./fight-kinds.ts";

/** What telling a fight looks at. */
interface Scene {
  readonly partOf: (claim: Claim) => FightPart;
  /** Whether two are, or may well be, the same side. */
  readonly isOneParty: (left: Participant, right: Participant) => boolean;
}

/**
 * Says of the fights of one account what its single claims say together, since accounts are compared
 * by it:
 *
 * - Who beats an attacker back has fought with them: "guards repelled bandits" tells a clash of both.
 * - "The shooting", without anybody, after a clash was told is that clash: what is said of the
 *   shooting (its cause, what followed) is said of the clash.
 * - "The villagers started the clash", "Thailand fired first": who is said in so many words to have
 *   moved first did so in the fight.
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
    partOf: rememberParts(base),
    isOneParty: rememberParties(entities, base),
  };
  const withFight = addFoughtBack(claims, scene);
  const fight = withFight.find((one) => scene.partOf(one) === "fight" && sides(one).length > 0);
  if (fight === undefined) return withFight;
  const stated = statedMovers(withFight, fight, scene);
  const { claims: merged, links } = mergeBare(withFight, fight, scene);
  const opening = findOpening(merged, fight, scene);
  const told: Claim = {
    ...fight,
    participants: [
      ...fight.participants,
      ...(stated.length > 0 ? stated : initiatorOf(opening, fight, scene)),
    ],
    links: distinct([
      ...fight.links,
      ...links,
      ...causesOf(opening, fight),
      ...resultsOf(merged, fight, scene),
    ]),
  };
  return merged.map((one) => (one.id === fight.id ? told : withoutMovers(one, stated)));
}

/** Who is said to have moved first, in the fight's own side, with the words that say so. */
function statedMovers(
  claims: readonly Claim[],
  fight: Claim,
  scene: Scene,
): readonly Participant[] {
  if (hasInitiator(fight)) return [];
  return claims
    .filter((one) => one.id !== fight.id && isTold(one) && !isApart(one, fight))
    .flatMap(({ participants, evidence }) =>
      participants
        .filter((mover) => mover.role === "initiator" && isSideOf(mover, fight, scene))
        .map((mover) => ({ ...mover, evidence })),
    )
    .slice(0, 1);
}

function isSideOf(participant: Participant, fight: Claim, scene: Scene): boolean {
  return sides(fight).some((side) => scene.isOneParty(participant, side));
}

/** What was said of the first move is said of the fight, once. */
function withoutMovers(claim: Claim, stated: readonly Participant[]): Claim {
  const moved = new Set(stated.map(({ entity }) => entity));
  const participants = claim.participants.filter(
    ({ role, entity }) => role !== "initiator" || !moved.has(entity),
  );
  return participants.length === claim.participants.length ? claim : { ...claim, participants };
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

/** Each two entities are compared once. */
function rememberParties(entities: readonly Entity[], base: KnowledgeBase): Scene["isOneParty"] {
  const descriptions = new Map(entities.map((one) => [one.id, describe(one)]));
  const known = new Map<string, boolean>();
  return ({ entity: left }, { entity: right }) => {
    const [one, other] = [descriptions.get(left), descriptions.get(right)];
    if (left === right || one === undefined || other === undefined) return left === right;
    const key = `${left} ${right}`;
    const isOne = known.get(key) ?? SAME_PARTY.has(base.relateEntities(one, other).relation);
    known.set(key, isOne);
    return isOne;
  };
}

const SAME_PARTY: ReadonlySet<string> = new Set(["same", "akin", "narrower", "broader"]);

function describe({ name, aliases, categories, sameAs }: Entity): EntityDescription {
  return { labels: [name, ...aliases], categories, sameAs };
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

function resultLink(claim: ClaimId): ClaimLink {
  return { relation: "result", claim, polarity: "positive", stated: false, evidence: [] };
}

/** Takes claims of violence without anybody for the fight, with all that is tied to them. */
function mergeBare(
  claims: readonly Claim[],
  fight: Claim,
  scene: Scene,
): { readonly claims: readonly Claim[]; readonly links: readonly ClaimLink[] } {
  const bare = new Set(
    claims
      .slice(claims.indexOf(fight) + 1)
      .filter(
        (one) => isBare(one, fight, scene) && ["fight", "assault"].includes(scene.partOf(one)),
      )
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

/** Nobody takes part but who began it, nothing is counted, and no other time or place is named than the fight's. */
function isBare(
  { participants, quantities, time, place }: Claim,
  fight: Claim,
  scene: Scene,
): boolean {
  const isNobody = participants.every(
    (one) => one.role === "initiator" && isSideOf(one, fight, scene),
  );
  const isOtherTime = time !== null && time.edtf !== fight.time?.edtf;
  const isOtherPlace = place !== null && place.name !== fight.place?.name;
  return isNobody && quantities.length === 0 && !isOtherTime && !isOtherPlace;
}

/** The assault with which one side of the fight began it, as far as the account says so. */
function findOpening(claims: readonly Claim[], fight: Claim, scene: Scene): Claim | null {
  const assaults = claims.filter(
    (one) => scene.partOf(one) === "assault" && agentSide(one, fight, scene) !== null,
  );
  const followers = findFollowers(claims);
  const beaten = findBeaten(claims, scene);
  return (
    assaults.find((one) => isBefore(one, fight)) ??
    assaults.find((one) => makesOthersAct(one, followers.get(one.id) ?? [], fight, scene)) ??
    assaults.find((one) => isBeatenBack(one, beaten, scene)) ??
    null
  );
}

/** The side of the fight that does it. */
function agentSide(claim: Claim, fight: Claim, scene: Scene): Participant | null {
  const agents = claim.participants.filter(isAgent);
  return sides(fight).find((side) => agents.some((one) => scene.isOneParty(one, side))) ?? null;
}

/** "clashed after they opened fire", "they opened fire, and so it came to a clash". */
function isBefore(earlier: Claim, fight: Claim): boolean {
  const leads = (link: ClaimLink, to: ClaimId) => link.claim === to && link.polarity === "positive";
  return (
    earlier.links.some(
      (one) => ["before", "result"].includes(one.relation) && leads(one, fight.id),
    ) ||
    fight.links.some((one) => ["after", "cause"].includes(one.relation) && leads(one, earlier.id))
  );
}

/** What is said to have followed from each claim. */
function findFollowers(claims: readonly Claim[]): ReadonlyMap<ClaimId, readonly Claim[]> {
  const byId = new Map(claims.map((one) => [one.id, one]));
  const followers = new Map<ClaimId, Claim[]>();
  for (const claim of claims) {
    for (const link of claim.links.filter(({ polarity }) => polarity === "positive")) {
      const [cause, result] =
        link.relation === "cause" ? [link.claim, claim] : [claim.id, byId.get(link.claim)];
      if (result === undefined || !["cause", "result"].includes(link.relation)) continue;
      const known = followers.get(cause);
      if (known === undefined) followers.set(cause, [result]);
      else known.push(result);
    }
  }
  return followers;
}

/** "and that caused the guards to get involved": what the other side did followed from it. */
function makesOthersAct(
  assault: Claim,
  followers: readonly Claim[],
  fight: Claim,
  scene: Scene,
): boolean {
  const own = agentSide(assault, fight, scene);
  return followers.some((one) => {
    const actor = agentSide(one, fight, scene);
    return actor !== null && own !== null && !scene.isOneParty(actor, own);
  });
}

/** Who is beaten back, each once. */
function findBeaten(claims: readonly Claim[], { partOf }: Scene): readonly Participant[] {
  const patients = claims
    .filter((one) => partOf(one) === "repulse")
    .flatMap(({ participants }) => participants.filter(({ role }) => role === "patient"));
  return [...new Map(patients.map((one) => [one.entity, one])).values()];
}

/** "guards repelled bandits who had attacked": what is repelled came first. */
function isBeatenBack(assault: Claim, beaten: readonly Participant[], scene: Scene): boolean {
  return assault.participants
    .filter(isAgent)
    .some((agent) => beaten.some((patient) => scene.isOneParty(agent, patient)));
}

function initiatorOf(opening: Claim | null, fight: Claim, scene: Scene): readonly Participant[] {
  if (opening === null || hasInitiator(fight)) return [];
  return opening.participants
    .filter((one) => isAgent(one) && sides(fight).some((side) => scene.isOneParty(one, side)))
    .slice(0, 1)
    .map((agent) => ({ ...agent, role: "initiator", evidence: opening.evidence }));
}

function causesOf(opening: Claim | null, fight: Claim): readonly ClaimLink[] {
  return (opening?.links ?? []).filter(
    ({ relation, claim }) => relation === "cause" && claim !== fight.id,
  );
}

/** What a side of the fight did there and then that leaves something in another state. */
function resultsOf(claims: readonly Claim[], fight: Claim, scene: Scene): readonly ClaimLink[] {
  return claims
    .filter((one) => one.id !== fight.id && ["state", "repulse"].includes(scene.partOf(one)))
    .filter((one) => !isApart(one, fight) && !isBefore(one, fight))
    .filter((one) => agentSide(one, fight, scene) !== null)
    .map(({ id }) => resultLink(id));
}

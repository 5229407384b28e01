import type { KnowledgeBase } from "../../knowledge/knowledge-base.ts";
import type { EntityDescription } from "../../knowledge/relations.ts";
import type { Claim, ClaimLink, Participant } from "../../model/claim.ts";
import type { ClaimId } from "../../model/ids.ts";

/**
 * Takes what is only mentioned again for what was told before: "after the riot", "only after the
 * guardsmen had opened fire on them" name the riot and the shots that were just told, and tie
 * something else to them. The ties move to the telling, and the mention is left out.
 *
 * A mention is of the kind of what was told; nothing is said of it beyond who took part, and nobody
 * takes part in it but those who did there. Where two things of the kind were told, it is the last.
 *
 * @param claims - Of one narrative, in the order of telling.
 * @param base - Knows which predicates are one.
 */
export function tellOnce(claims: readonly Claim[], base: KnowledgeBase): readonly Claim[] {
  const tied = new Set(claims.flatMap(({ links }) => links.map(({ claim }) => claim)));
  const kinds = new Map<string, Claim[]>();
  const told = new Map<ClaimId, ClaimId>();
  for (const claim of claims) {
    if (!isPlain(claim)) continue;
    const kind = base.predicate(claim.predicate).name;
    const ended = endedKind(claim, base);
    const whole = ended === null ? undefined : kinds.get(ended)?.at(-1);
    if (whole !== undefined && isFollowed(claim, claims)) told.set(claim.id, whole.id);
    const before = kinds.get(kind) ?? [];
    const isMention = tied.has(claim.id) && claim.links.length === 0 && isBare(claim);
    const found = isMention ? lastTelling(claim, before, base) : undefined;
    if (found !== undefined) told.set(claim.id, found.id);
    else if (before.push(claim) === 1) kinds.set(kind, before);
  }
  if (told.size === 0) return claims;
  return claims.filter(({ id }) => !told.has(id)).map((one) => withTies(one, told));
}

/** Only what came after an end came after the whole. */
function isFollowed({ id, links }: Claim, claims: readonly Claim[]): boolean {
  const ties = claims.flatMap((one) => one.links).filter(({ claim }) => claim === id);
  return (
    links.length === 0 && ties.length > 0 && ties.every(({ relation }) => relation === "after")
  );
}

function isPlain({ polarity, modality }: Claim): boolean {
  return polarity === "positive" && modality === "actual";
}

function isBare({ quantities, time, place, attributes }: Claim): boolean {
  return quantities.length + attributes.length === 0 && time === null && place === null;
}

function isToldBy(mention: Claim, claim: Claim, base: KnowledgeBase): boolean {
  return mention.participants.every((one) =>
    claim.participants.some((other) => isOne(one, other, base)),
  );
}

function lastTelling(
  mention: Claim,
  before: readonly Claim[],
  base: KnowledgeBase,
): Claim | undefined {
  for (let at = before.length - 1; at >= 0; at--) {
    const claim = before[at];
    if (claim !== undefined && isToldBy(mention, claim, base)) return claim;
  }
  return undefined;
}

/** Sides of a fight are told as sides or as who did it to whom. */
function isOne(left: Participant, right: Participant, base: KnowledgeBase): boolean {
  const isRole = left.role === right.role || left.role === "party" || right.role === "party";
  if (!isRole || left.polarity !== right.polarity) return false;
  if (left.entity === right.entity) return true;
  return base.relateEntities(described(left), described(right)).relation === "same";
}

function described({ label }: Participant): EntityDescription {
  return { labels: [label], categories: [], sameAs: [] };
}

/** What says of an event only that it was over. */
const ENDINGS: ReadonlySet<string> = new Set(["be over", "end", "be finished", "stop", "cease"]);

/** "After the riot was over" is after the riot: the kind of event whose end is spoken of. */
function endedKind({ predicate, participants }: Claim, base: KnowledgeBase): string | null {
  const [only] = participants;
  if (!ENDINGS.has(predicate) || only === undefined || participants.length > 1) return null;
  return base.predicate(only.label).name;
}

function withTies(claim: Claim, told: ReadonlyMap<ClaimId, ClaimId>): Claim {
  const links = claim.links.flatMap((link): readonly ClaimLink[] => {
    const to = told.get(link.claim) ?? link.claim;
    return to === claim.id ? [] : [{ ...link, claim: to }];
  });
  return { ...claim, links };
}

import type { PredicateRelation } from "../../knowledge/concepts.ts";
import type { Role } from "../../model/role.ts";
import { compareText } from "../compare-text.ts";
import type { ClaimRecord, Filler } from "../records/claim-record.ts";
import { fillersIn } from "../records/fillers-in.ts";
import { WEIGHTS } from "./evidence-weights.ts";
import type { Evidence, Relations } from "./relations.ts";

/** What a participant is to the event: who acts, what is acted on, or something beside it. */
export type Side = "actor" | "affected" | "beside";

const SIDE_OF_ROLE: Readonly<Record<Role, Side>> = {
  agent: "actor",
  party: "actor",
  speaker: "actor",
  patient: "affected",
  theme: "affected",
  recipient: "affected",
  addressee: "beside",
  beneficiary: "beside",
  companion: "beside",
  origin: "beside",
  destination: "beside",
  instrument: "beside",
  initiator: "beside",
};

/** What a role makes of its filler. */
export function sideOfRole(role: Role): Side {
  return SIDE_OF_ROLE[role];
}

interface Candidate {
  readonly left: Filler;
  readonly right: Filler;
  readonly weight: number;
  readonly text: string;
  readonly same: boolean;
}

/** Evidence from participants; `anchors` says that at least one of them is the same on both sides. */
export interface ParticipantEvidence extends Evidence {
  readonly anchors: boolean;
}

/**
 * What the participants of two claims say about their being one event. Fillers are matched one to
 * one, best pair first; what is left over on both sides of the same side counts against.
 */
export function matchParticipants(
  left: ClaimRecord,
  right: ClaimRecord,
  predicate: PredicateRelation,
  relations: Relations,
): readonly ParticipantEvidence[] {
  const leftFillers = left.deciding;
  const rightFillers = right.deciding;
  const onAxis = predicate.relation === "axis";
  const sideOf = (record: ClaimRecord): ((filler: Filler) => Side) => {
    const { endState } = record.concept;
    const themes = onAxis && endState !== null ? fillersIn(record, endState.of) : [];
    return (filler) => (themes.includes(filler) ? "affected" : SIDE_OF_ROLE[filler.role]);
  };
  const leftSide = sideOf(left);
  const rightSide = sideOf(right);
  const assigned = assign(candidates(leftFillers, rightFillers, relations, leftSide, rightSide));
  const crosses = ({ left: one, right: other }: Candidate): boolean =>
    leftSide(one) !== rightSide(other);
  // Sides are swapped both or not at all: who is attacked by one may attack a third.
  const half =
    assigned.filter(crosses).length === 1 && bothHaveMore(assigned, leftFillers, rightFillers);
  const matched = half ? assigned.filter((one) => !crosses(one)) : assigned;
  const usedLeft = new Set(matched.map((one) => one.left));
  const usedRight = new Set(matched.map((one) => one.right));
  // One inclusion ("soldiers" in "forces") says little, several say no more.
  const inclusion = matched.find((one) => !one.same);
  const evidence: ParticipantEvidence[] = matched.map((one) => ({
    weight: one.same || one === inclusion ? one.weight : 0,
    text: one.text,
    pins: false,
    clash: false,
    anchors: one.same,
  }));
  for (const side of ["actor", "affected"] as const) {
    const restLeft = leftFillers.filter((one) => leftSide(one) === side && !usedLeft.has(one));
    const restRight = rightFillers.filter((one) => rightSide(one) === side && !usedRight.has(one));
    if (restLeft.length === 0 || restRight.length === 0) continue;
    const shared = side === "affected" && matched.some((one) => leftSide(one.left) === side);
    if (!shared) evidence.push(mismatch(side, restLeft, restRight, relations));
  }
  const once = onceOnly(left, right, matched);
  return once === null ? evidence : [...evidence, once];
}

/** Does each claim name somebody who is matched with nobody? */
function bothHaveMore(
  matched: readonly Candidate[],
  left: readonly Filler[],
  right: readonly Filler[],
): boolean {
  return matched.length < left.length && matched.length < right.length;
}

function candidates(
  leftFillers: readonly Filler[],
  rightFillers: readonly Filler[],
  relations: Relations,
  leftSide: (filler: Filler) => Side,
  rightSide: (filler: Filler) => Side,
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const left of leftFillers) {
    for (const right of rightFillers) {
      const sameSide = leftSide(left) === rightSide(right);
      const candidate = weigh(left, right, sameSide, relations);
      if (candidate !== null) found.push(candidate);
    }
  }
  return found;
}

function weigh(
  left: Filler,
  right: Filler,
  sameSide: boolean,
  relations: Relations,
): Candidate | null {
  const relation = relations.entities(left.profile, right.profile);
  const named = left.profile.named && right.profile.named;
  const who = left.profile.name;
  if (relation === "same" || relation === "akin") {
    if (named) {
      const weight = sameSide ? WEIGHTS.namedMatch : WEIGHTS.namedElsewhere;
      const text = sameSide ? `the same side (${who})` : `the same side in another role (${who})`;
      return { left, right, weight, text, same: true };
    }
    if (!sameSide) return null;
    return { left, right, weight: WEIGHTS.labelMatch, text: `the same label (${who})`, same: true };
  }
  if (!sameSide) return null;
  if (relation === "unknown") return weighNouns(left, right, relations);
  if (relation !== "narrower" && relation !== "broader") return null;
  const text = `${left.profile.name} and ${right.profile.name}: one includes the other`;
  return { left, right, weight: WEIGHTS.partialMatch, text, same: false };
}

/** Common nouns of like meaning: less than one label on both sides, and no tie. */
function weighNouns(left: Filler, right: Filler, relations: Relations): Candidate | null {
  const why = relations.nouns(left.profile, right.profile);
  if (why === null) return null;
  return { left, right, weight: WEIGHTS.partialMatch, text: why, same: false };
}

/** One to one, heaviest first; equal weights in the order of the names. */
function assign(found: readonly Candidate[]): readonly Candidate[] {
  const sorted = [...found].sort(
    (one, other) =>
      other.weight - one.weight ||
      compareText(one.left.profile.key, other.left.profile.key) ||
      compareText(one.right.profile.key, other.right.profile.key),
  );
  const used = new Set<Filler>();
  return sorted.filter((candidate) => {
    if (used.has(candidate.left) || used.has(candidate.right)) return false;
    used.add(candidate.left).add(candidate.right);
    return true;
  });
}

function mismatch(
  side: "actor" | "affected",
  left: readonly Filler[],
  right: readonly Filler[],
  relations: Relations,
): ParticipantEvidence {
  const disjoint = left.every((one) =>
    right.every((other) => relations.entities(one.profile, other.profile) === "disjoint"),
  );
  const actor = side === "actor";
  const weight = disjoint
    ? actor
      ? WEIGHTS.actorDisjoint
      : WEIGHTS.affectedDisjoint
    : actor
      ? WEIGHTS.actorUnknown
      : WEIGHTS.affectedUnknown;
  const names = `${left[0]?.profile.name ?? ""} against ${right[0]?.profile.name ?? ""}`;
  const text = actor ? `different actors (${names})` : `different things affected (${names})`;
  return { weight, text, pins: false, clash: disjoint || !actor, anchors: false };
}

function onceOnly(
  left: ClaimRecord,
  right: ClaimRecord,
  matched: readonly Candidate[],
): ParticipantEvidence | null {
  if (!left.concept.once || !right.concept.once) return null;
  const affected = (role: Role): boolean => SIDE_OF_ROLE[role] === "affected";
  const patient = matched.find(
    (one) =>
      one.same &&
      affected(one.left.role) &&
      affected(one.right.role) &&
      one.left.profile.named &&
      one.right.profile.named,
  );
  if (patient === undefined) return null;
  const text = `${patient.left.profile.name} can undergo this only once`;
  return { weight: WEIGHTS.onceOnly, text, pins: true, clash: false, anchors: true };
}

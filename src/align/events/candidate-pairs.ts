import type { PredicateConcept } from "../../knowledge/concepts.ts";
import type { KnowledgeBase } from "../../knowledge/knowledge-base.ts";
import { createInterner, type Interned } from "../intern.ts";
import { minuteSpan, UNIT_MINUTES } from "../relate-times.ts";
import { daysOf, SHORT_SPAN } from "./days-of.ts";
import type { EventNode } from "./event-nodes.ts";
import { MAXIMUM_GAP_UNITS, NEAR_SCORE } from "./evidence-weights.ts";
import { contentWords } from "./match-contents.ts";
import { sideOfRole } from "./match-participants.ts";
import { createRelatedKinds } from "./related-kinds.ts";
import type { Relations } from "./relations.ts";
import { upperBound } from "./upper-bound.ts";

/** How far apart two short times may begin and still be one event. */
const WINDOW = MAXIMUM_GAP_UNITS * UNIT_MINUTES.day + SHORT_SPAN;

/**
 * Pairs of nodes that can possibly be one event: those that meet under at least one key of a
 * participant, a place, or a declaration, with related predicates, and not far apart in time.
 *
 * Loses no pair that `matchClaims` would accept, since that wants such a tie as well; the tests
 * compare it with all pairs. Cost: the sum over keys of the pairs that share the key, the kind of
 * event and the time window, instead of all pairs.
 *
 * @param nodes - What is to be paired.
 * @param base - Gives the keys, and tells which predicates are related.
 * @param relations - How the parts of claims relate, for what a pair can come to at most.
 * @returns Each pair once, as indexes into `nodes`, the smaller first.
 */
export function candidatePairs(
  nodes: readonly EventNode[],
  base: KnowledgeBase,
  relations: Relations,
): readonly (readonly [number, number])[] {
  const seen = nodes.map(() => new Set<number>());
  const pairs: (readonly [number, number])[] = [];
  const visit = (left: number, right: number): void => {
    const low = Math.min(left, right);
    const high = Math.max(left, right);
    const [one, other] = [nodes[low], nodes[high]];
    if (low === high || one === undefined || other === undefined || seen[low]?.has(high)) return;
    if (upperBound(one.record, other.record, relations) < NEAR_SCORE) return;
    seen[low]?.add(high);
    pairs.push([low, high]);
  };
  const inBlock = createBlockVisitor(nodes, base);
  for (const members of blocks(nodes, sharedKeys)) inBlock(members, visitNear, visit);
  for (const members of blocks(nodes, onceKeys)) inBlock(members, visitAll, visit);
  const byDay = blocks(nodes, (node) => dayKeys(node, base));
  for (const members of byDay) inBlock(members, visitAll, visit);
  const bySite = blocks(nodes, (node) => siteKeys(node, base));
  for (const members of bySite) inBlock(members, visitLoose, visit);
  return pairs;
}

/** Node indexes under each key that several have. */
function blocks(
  nodes: readonly EventNode[],
  keysOf: (node: EventNode) => Iterable<string>,
): readonly (readonly number[])[] {
  const found = new Map<string, number[]>();
  nodes.forEach((node, index) => {
    for (const key of new Set(keysOf(node))) {
      const members = found.get(key);
      if (members === undefined) found.set(key, [index]);
      else members.push(index);
    }
  });
  return [...found.values()].filter(({ length }) => length > 1);
}

/** Declarations, participants and words said: any of them can tie claims of differing days. */
function* sharedKeys({ record }: EventNode): Generator<string> {
  if (record.event !== null) yield `event:${record.event}`;
  if (record.story !== null) yield `story:${record.story}`;
  for (const filler of record.fillers) {
    if (filler.polarity === "negative") continue;
    for (const key of filler.profile.blockingKeys) yield `who:${key}`;
  }
  if (record.claim.content !== null) {
    for (const word of contentWords(record.claim.content)) yield `said:${word}`;
  }
}

/** What can happen once only to a named patient is one event, however far apart it is dated. */
function* onceKeys({ record }: EventNode): Generator<string> {
  if (!record.concept.once) return;
  for (const { profile, role } of record.deciding) {
    if (!profile.named || sideOfRole(role) !== "affected") continue;
    for (const key of profile.blockingKeys) yield key;
  }
}

/**
 * A place alone ties claims of one day only: kind and place without a day, or with a day that
 * clashes, stay below the score at which two claims are one event.
 */
function* dayKeys(node: EventNode, base: KnowledgeBase): Generator<string> {
  const { place } = node.record;
  const days = daysOf(node.record);
  if (place === null || days.length === 0) return;
  const names = [
    base.placeKey(place.value),
    ...base.placesAround(place.value),
    ...base.blockingKeys(place.value.name),
  ];
  for (const name of names) for (const day of days) yield `${name}@${day}`;
}

/** Longer times overlap many days; they meet what has the very same place. */
function* siteKeys({ record }: EventNode, base: KnowledgeBase): Generator<string> {
  if (record.place === null || record.time === null) return;
  yield base.placeKey(record.place.value);
  yield* base.blockingKeys(record.place.value.name);
}

type VisitGroups = (
  left: readonly number[],
  right: readonly number[],
  nodes: readonly EventNode[],
  visit: (left: number, right: number) => void,
) => void;

/** Every pair of two groups. */
const visitAll: VisitGroups = (left, right, _nodes, visit) => {
  for (const one of left) for (const other of right) visit(one, other);
};

/** Pairs of which at least one has a longer time. */
const visitLoose: VisitGroups = (left, right, nodes, visit) => {
  const isLong = (index: number): boolean => {
    const node = nodes[index];
    return node !== undefined && daysOf(node.record).length === 0;
  };
  for (const one of left.filter(isLong)) for (const other of right) visit(one, other);
  for (const other of right.filter(isLong)) for (const one of left) visit(one, other);
};

/** Visits pairs of a block: related concepts only, and as `visitGroups` chooses. */
type BlockVisitor = (
  members: readonly number[],
  visitGroups: VisitGroups,
  visit: (left: number, right: number) => void,
) => void;

function createBlockVisitor(nodes: readonly EventNode[], base: KnowledgeBase): BlockVisitor {
  const intern = createInterner((concept: PredicateConcept) => concept.name);
  const kinds = nodes.map(({ record }) => intern(record.concept));
  const areRelated = createRelatedKinds(distinctKinds(kinds), base);
  return (members, visitGroups, visit) => {
    const byKind = new Map<number, number[]>();
    for (const index of members) {
      const kind = kinds[index]?.index ?? -1;
      const group = byKind.get(kind);
      if (group === undefined) byKind.set(kind, [index]);
      else group.push(index);
    }
    const groups = [...byKind];
    groups.forEach(([one, left], at) => {
      for (let next = at; next < groups.length; next += 1) {
        const [other, right] = groups[next] ?? [one, left];
        if (areRelated(one, other)) visitGroups(left, right, nodes, visit);
      }
    });
  };
}

/** The concept of each number. */
function distinctKinds(kinds: readonly Interned<PredicateConcept>[]): readonly PredicateConcept[] {
  const found: PredicateConcept[] = [];
  for (const { index, value } of kinds) found[index] = value;
  return found;
}

interface Dated {
  readonly index: number;
  readonly start: number;
}

/** Short-dated nodes in a sliding window; undated, long-dated and pinned ones with everything. */
const visitNear: VisitGroups = (left, right, nodes, visit) => {
  const [leftDated, leftLoose] = splitByDate(left, nodes);
  const [rightDated, rightLoose] =
    left === right ? [leftDated, leftLoose] : splitByDate(right, nodes);
  for (const one of leftLoose) for (const other of right) visit(one, other);
  for (const one of rightLoose) for (const other of left) visit(one, other);
  let from = 0;
  for (const one of leftDated) {
    while ((rightDated[from]?.start ?? Number.POSITIVE_INFINITY) < one.start - WINDOW) from += 1;
    for (let at = from; at < rightDated.length; at += 1) {
      const other = rightDated[at];
      if (other === undefined || other.start > one.start + WINDOW) break;
      visit(one.index, other.index);
    }
  }
};

function splitByDate(
  group: readonly number[],
  nodes: readonly EventNode[],
): readonly [readonly Dated[], readonly number[]] {
  const dated: Dated[] = [];
  const loose: number[] = [];
  for (const index of group) {
    const record = nodes[index]?.record;
    if (record === undefined) continue;
    const span = record.time === null ? null : minuteSpan(record.time.value);
    const pinnable = record.story !== null || record.event !== null;
    if (span === null || pinnable || !(span.end - span.start <= SHORT_SPAN)) loose.push(index);
    else dated.push({ index, start: span.start });
  }
  dated.sort((one, other) => one.start - other.start);
  return [dated, loose];
}

import type { KnowledgeBase } from "../../knowledge/knowledge-base.ts";
import { compareText } from "../compare-text.ts";
import type { ClaimRecord } from "../records/claim-record.ts";
import { createUnionFind, type UnionFind } from "../union-find.ts";
import { candidatePairs } from "./candidate-pairs.ts";
import { type EventNode, eventNodes } from "./event-nodes.ts";
import { NEAR_SCORE } from "./evidence-weights.ts";
import { type ClaimMatch, isCertain, isOneEvent, matchClaims } from "./match-claims.ts";
import { createMergeGuard } from "./merge-guard.ts";
import type { Relations } from "./relations.ts";

/** Claims about one event. */
export interface EventCluster {
  readonly records: readonly ClaimRecord[];
  /** The tie that holds it together least; `null` when it is of one piece. */
  readonly weakest: ClaimMatch | null;
  /** `true` when no account of it could be of a second event of the kind. */
  readonly pinned: boolean;
  /** Groups of claims that are tied for certain; between groups the tie is weaker. */
  readonly cores: readonly (readonly ClaimRecord[])[];
}

/** Two clusters (by index) that were nearly one, and why they are not. */
export interface ClusterNearMiss {
  readonly left: number;
  readonly right: number;
  readonly score: number;
  readonly reason: string;
}

/** What {@link clusterEvents} gives. */
export interface ClusteredEvents {
  readonly clusters: readonly EventCluster[];
  readonly nearMisses: readonly ClusterNearMiss[];
}

interface Edge {
  readonly left: number;
  readonly right: number;
  readonly match: ClaimMatch;
  readonly key: string;
}

/** A source of pairs of nodes to look at; all of them, or those of an index. */
export type PairSource = (
  nodes: readonly EventNode[],
  base: KnowledgeBase,
  relations: Relations,
) => readonly (readonly [number, number])[];

/**
 * Groups claims into events, best tie first (Kruskal's order). Two groups become one only if no
 * claim of one is ruled out by, or clashes too much with, a claim of the other, so that a vague
 * account cannot glue two events together. Ties are broken by ids: the order of input is nothing.
 *
 * @param records - Sorted, as `collectRecords` gives them.
 * @param base - Gives index keys.
 * @param relations - How parts of claims relate.
 * @param pairs - Which pairs to look at; the default is the index, tests pass all pairs.
 */
export function clusterEvents(
  records: readonly ClaimRecord[],
  base: KnowledgeBase,
  relations: Relations,
  pairs: PairSource = candidatePairs,
): ClusteredEvents {
  const nodes = eventNodes(records, relations);
  const edges = matchPairs(nodes, pairs(nodes, base, relations), relations);
  const groups = mergeGroups(nodes, edges, relations);
  return { clusters: groups.clusters, nearMisses: nearMisses(edges, groups.clusterOf) };
}

function matchPairs(
  nodes: readonly EventNode[],
  pairs: readonly (readonly [number, number])[],
  relations: Relations,
): readonly Edge[] {
  const edges: Edge[] = [];
  for (const [left, right] of pairs) {
    const one = nodes[left];
    const other = nodes[right];
    if (one === undefined || other === undefined) continue;
    const match = matchClaims(one.record, other.record, relations);
    if (!match.anchored || match.score < NEAR_SCORE) continue;
    edges.push({ left, right, match, key: [one.key, other.key].sort(compareText).join("\u0001") });
  }
  return edges.sort(
    (one, other) => other.match.score - one.match.score || compareText(one.key, other.key),
  );
}

interface Groups {
  readonly clusters: readonly EventCluster[];
  readonly clusterOf: (node: number) => number;
}

function mergeGroups(
  nodes: readonly EventNode[],
  edges: readonly Edge[],
  relations: Relations,
): Groups {
  const sets = createUnionFind(nodes.length);
  const members = new Map<number, number[]>(nodes.map((_, index) => [index, [index]]));
  const weakest = new Map<number, ClaimMatch>();
  const pinned = new Map<number, boolean>();
  const allowed = createMergeGuard(nodes, relations);
  const certain = createUnionFind(nodes.length);
  for (const edge of edges) {
    if (!isOneEvent(edge.match)) continue;
    const left = sets.find(edge.left);
    const right = sets.find(edge.right);
    if (left === right) continue;
    const leftMembers = members.get(left) ?? [];
    const rightMembers = members.get(right) ?? [];
    if (!allowed(leftMembers, rightMembers)) continue;
    sets.union(left, right);
    if (isCertain(edge.match)) certain.union(edge.left, edge.right);
    const root = sets.find(left);
    members.set(root, [...leftMembers, ...rightMembers]);
    weakest.set(root, edge.match);
    pinned.set(
      root,
      (pinned.get(left) ?? true) && (pinned.get(right) ?? true) && edge.match.pinned,
    );
  }
  const roots = nodes.map((_, index) => index).filter((index) => sets.find(index) === index);
  const position = new Map(roots.map((root, index) => [root, index]));
  const clusters = roots.map((root): EventCluster => {
    const own = members.get(root) ?? [];
    const records = own.flatMap((index) => nodes[index]?.records ?? []);
    return {
      records: [...records].sort(byTelling),
      weakest: weakest.get(root) ?? selfMatch(nodes[root], relations),
      pinned: pinned.get(root) ?? selfMatch(nodes[root], relations)?.pinned ?? true,
      cores: coresOf(own, nodes, certain, relations),
    };
  });
  return { clusters, clusterOf: (node) => position.get(sets.find(node)) ?? -1 };
}

/** Nodes joined by certain ties; the narratives of a node too bare to be certain stay apart. */
function coresOf(
  own: readonly number[],
  nodes: readonly EventNode[],
  certain: UnionFind,
  relations: Relations,
): readonly (readonly ClaimRecord[])[] {
  const cores = new Map<number, ClaimRecord[]>();
  const loose: ClaimRecord[][] = [];
  for (const index of own) {
    const node = nodes[index];
    if (node === undefined) continue;
    const self = selfMatch(node, relations);
    if (self !== null && !isCertain(self)) {
      loose.push(...node.records.map((record) => [record]));
      continue;
    }
    const root = certain.find(index);
    const core = cores.get(root);
    if (core === undefined) cores.set(root, [...node.records]);
    else core.push(...node.records);
  }
  return [...cores.values(), ...loose];
}

/** How sure claims of equal signature are one event: `null` when one narrative alone tells it. */
function selfMatch(node: EventNode | undefined, relations: Relations): ClaimMatch | null {
  if (node === undefined) return null;
  const { record, records } = node;
  if (records.every(({ narrative }) => narrative === record.narrative)) return null;
  // What two texts take over from their stories they do not tell in one text.
  const { text } = record.narrative;
  const other = records.find(({ narrative }) => narrative.text !== text) ?? record;
  return matchClaims(record, other, relations);
}

function byTelling(left: ClaimRecord, right: ClaimRecord): number {
  return compareText(left.narrative.id, right.narrative.id) || left.order - right.order;
}

/** The nearest pair of nodes between each two clusters that did not become one. */
function nearMisses(
  edges: readonly Edge[],
  clusterOf: (node: number) => number,
): readonly ClusterNearMiss[] {
  const found = new Map<string, ClusterNearMiss>();
  for (const edge of edges) {
    const left = clusterOf(edge.left);
    const right = clusterOf(edge.right);
    if (left === right) continue;
    const key = left < right ? `${left}|${right}` : `${right}|${left}`;
    if (found.has(key)) continue;
    const reason = edge.match.ruledOut ?? weaknesses(edge.match);
    found.set(key, { left, right, score: edge.match.score, reason });
  }
  return [...found.values()];
}

function weaknesses(match: ClaimMatch): string {
  const against = match.evidence.filter((one) => one.weight < 0).map((one) => one.text);
  if (against.length > 0) return against.join("; ");
  return isOneEvent(match)
    ? "an account tells them as two, or a third claim of one excludes the other"
    : "too little says that they are one event";
}

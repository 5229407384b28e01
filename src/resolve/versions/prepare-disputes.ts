import { voiceKey } from "../../judge/voice-key.ts";
import type { Comparison } from "../../model/comparison.ts";
import { buildNodes, type Node } from "./build-nodes.ts";
import { collectAtoms } from "./collect-atoms.ts";
import { collectConflicts } from "./collect-conflicts.ts";
import { collectFollowers, type Follower } from "./collect-followers.ts";
import type { Conflict } from "./conflict.ts";
import { createBases } from "./create-bases.ts";
import { type DisputeParts, splitDisputes } from "./split-disputes.ts";

/** What all disputes of a comparison are made of. */
export interface PreparedDisputes {
  readonly conflicts: readonly Conflict[];
  /** By conflict: how many parts it has. */
  readonly sizes: readonly number[];
  readonly nodes: readonly Node[];
  readonly disputes: readonly DisputeParts[];
  /** The followers of each dispute. */
  readonly followersOf: (dispute: DisputeParts) => readonly Follower[];
}

/** Takes a comparison apart into what versions take or leave. */
export function prepareDisputes(comparison: Comparison, tensions: boolean): PreparedDisputes {
  const conflicts = collectConflicts(comparison, tensions);
  const atoms = collectAtoms(conflicts);
  const basesOf = createBases(comparison.alignment, atoms);
  const { nodes, nodeOf } = buildNodes(atoms, basesOf);
  const disputes = splitDisputes(nodes);
  const followers =
    disputes.length === 0 ? [] : collectFollowers(comparison, atoms, nodeOf, basesOf);
  return {
    conflicts,
    sizes: conflicts.map(({ parts }) => parts.length),
    nodes,
    disputes,
    followersOf: groupFollowers(followers, nodes, disputes),
  };
}

/** By the dispute its voice has a part in, else by the disputes about its locus. */
function groupFollowers(
  followers: readonly Follower[],
  nodes: readonly Node[],
  disputes: readonly DisputeParts[],
): (dispute: DisputeParts) => readonly Follower[] {
  const byVoice = new Map<string, DisputeParts>();
  const byLocus = new Map<string, Set<DisputeParts>>();
  for (const dispute of disputes) {
    for (const voice of dispute.units.flatMap(({ voices }) => voices)) byVoice.set(voice, dispute);
    for (const node of dispute.nodes) {
      const locus = nodes[node]?.locus.id ?? "";
      byLocus.set(locus, (byLocus.get(locus) ?? new Set()).add(dispute));
    }
  }
  const grouped = new Map<DisputeParts, Follower[]>(disputes.map((dispute) => [dispute, []]));
  for (const follower of followers) {
    const own = byVoice.get(voiceKey(follower.support));
    const about = own === undefined ? byLocus.get(follower.locus.id) : [own];
    for (const dispute of about ?? []) grouped.get(dispute)?.push(follower);
  }
  return (dispute) => grouped.get(dispute) ?? [];
}

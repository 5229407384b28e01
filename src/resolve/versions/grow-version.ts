import type { Node } from "./build-nodes.ts";
import type { DisputeParts, Unit } from "./split-disputes.ts";
import { createStand } from "./stand.ts";

/** A maximal set of nodes, with the accounts it keeps whole. */
export interface GrownVersion {
  /** Sorted. */
  readonly nodes: readonly number[];
  /** Units of which it holds every node, in the order of the dispute. */
  readonly whole: readonly Unit[];
  /** Nodes of whole units. */
  readonly ofWhole: ReadonlySet<number>;
  /** What it was formed around: `ofWhole`, and what it was begun with. */
  readonly core: ReadonlySet<number>;
  /** Nodes outside the core beside which another could stand. */
  readonly open: ReadonlySet<number>;
}

/**
 * Fills a set up with what goes with it, the accounts first of which the largest share can be kept:
 * so what it leaves open is filled by those it takes apart the least.
 *
 * @param seed - Nodes to begin with, in order; one that does not fit those before it is left.
 * @param nodes - Of all disputes.
 * @param sizes - By conflict: how many parts it has.
 */
export function growVersion(
  seed: readonly number[],
  { units }: Pick<DisputeParts, "units">,
  nodes: readonly Node[],
  sizes: readonly number[],
): GrownVersion {
  const stand = createStand(nodes, sizes);
  for (const node of seed) stand.add(node);
  const shared = units.map((unit) => ({
    unit,
    share: unit.nodes.filter((node) => stand.fits(node)).length / unit.nodes.length,
  }));
  // Sorting is stable: units come by voices and name.
  for (const { unit } of shared.sort((left, right) => right.share - left.share)) {
    for (const node of unit.nodes) stand.add(node);
  }
  const whole = units.filter((unit) => unit.nodes.every((node) => stand.has(node)));
  const own = [...new Set(units.flatMap((unit) => unit.nodes))].sort((left, right) => left - right);
  const members = own.filter((node) => stand.has(node));
  const ofWhole = new Set(whole.flatMap((unit) => unit.nodes));
  const core = new Set([...ofWhole, ...seed.filter((node) => stand.has(node))]);
  const open = openNodes(members, own, core, nodes, sizes);
  return { nodes: members, whole, ofWhole, core, open };
}

/** Of what the core was filled up with, that beside which something else would go with the core. */
function openNodes(
  members: readonly number[],
  own: readonly number[],
  core: ReadonlySet<number>,
  nodes: readonly Node[],
  sizes: readonly number[],
): ReadonlySet<number> {
  const stand = createStand(nodes, sizes);
  for (const node of core) stand.add(node);
  const inside = new Set(members);
  const contested = new Set<number>();
  for (const node of own) {
    if (inside.has(node) || !stand.fits(node)) continue;
    for (const conflict of nodes[node]?.parts.keys() ?? []) contested.add(conflict);
  }
  const open = members.filter(
    (node) =>
      !core.has(node) && [...(nodes[node]?.parts.keys() ?? [])].some((one) => contested.has(one)),
  );
  return new Set(open);
}

import { compareText } from "../../align/compare-text.ts";
import type { Support } from "../../model/reading.ts";
import type { Slot } from "../../model/slot.ts";
import type { Atom, Atoms, ReadingAt } from "./collect-atoms.ts";
import type { BasesOf } from "./create-bases.ts";

/** A reading by voices that stand alike in every conflict: what a version takes or leaves. */
export interface Node extends ReadingAt {
  /** Sorted by voice. */
  readonly support: readonly Support[];
  /** By conflict: which parts of it this is, or goes with. */
  readonly parts: ReadonlyMap<number, readonly number[]>;
}

/**
 * Splits readings in conflict into nodes. What excludes the base of a reading excludes the reading
 * too.
 *
 * @param atoms - Changed: they get the conflicts of what they rest on.
 * @returns Sorted by locus, key, voices; with the node of each atom.
 */
export function buildNodes(
  atoms: Atoms,
  basesOf: BasesOf,
): { readonly nodes: readonly Node[]; readonly nodeOf: ReadonlyMap<Atom, number> } {
  const sorted = [...atoms]
    .sort(([left], [right]) => compareText(left, right))
    .map(([, one]) => one);
  for (const atom of [...sorted].sort((left, right) => depth(left) - depth(right))) {
    for (const base of basesOf(atom, atom.support)) inherit(atom, base);
  }
  const groups = new Map<string, Atom[]>();
  for (const atom of sorted) {
    const parts = [...atom.parts].sort(([left], [right]) => left - right);
    const key = JSON.stringify([atom.locus.id, atom.reading.key, parts]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [atom]);
    else group.push(atom);
  }
  const nodeOf = new Map<Atom, number>();
  const nodes = [...groups.values()].flatMap((group, index): Node[] => {
    for (const atom of group) nodeOf.set(atom, index);
    const [first] = group;
    if (first === undefined) return [];
    const { locus, reading, parts } = first;
    return [{ locus, reading, parts, support: group.map(({ support }) => support) }];
  });
  return { nodes, nodeOf };
}

/** Bases come before what rests on them: that it happened, who took part, the rest. */
function depth({ locus: { slot } }: Atom): number {
  const rest: readonly Slot[] = ["initiator", "outcome", "direction"];
  return slot === "occurrence" ? 0 : rest.includes(slot) ? 2 : 1;
}

function inherit(atom: Atom, base: Atom): void {
  if (base === atom) return;
  // Where the two exclude each other themselves, what rests on what is not ours to say.
  for (const [conflict, parts] of base.parts) {
    if (!atom.parts.has(conflict)) atom.parts.set(conflict, parts);
  }
}

import { voiceKey } from "../../judge/voice-key.ts";
import type { Comparison } from "../../model/comparison.ts";
import type { Support } from "../../model/reading.ts";
import { type Atom, type Atoms, atomKey, type ReadingAt } from "./collect-atoms.ts";
import type { BasesOf } from "./create-bases.ts";

/** A reading by one voice that is in no conflict itself. */
export interface Follower extends ReadingAt {
  readonly support: Support;
  /** What it goes with; `[]` for nothing in conflict. */
  readonly nodes: readonly number[];
  /** Whether it needs all of `nodes`, as what it rests on, or one of them. */
  readonly needs: "all" | "one";
}

/**
 * Readings that go with those in conflict: what rests on them; and what else a voice says at a locus
 * where it is in conflict, as of several conflicts of two camps at one locus ("Taliban | bandits",
 * "Taliban | not the Taliban") the judge keeps one. Also what is said where there is a conflict or a
 * tension that the voice has no part in.
 *
 * Linear in the supports of all readings.
 */
export function collectFollowers(
  { alignment, findings }: Comparison,
  atoms: Atoms,
  nodeOf: ReadonlyMap<Atom, number>,
  basesOf: BasesOf,
): readonly Follower[] {
  const byPlace = new Map<string, number[]>();
  for (const atom of atoms.values()) {
    const key = `${voiceKey(atom.support)}\u0000${atom.locus.id}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), nodeOf.get(atom) ?? 0]);
  }
  const disputed = new Set(
    findings
      .filter(({ verdict }) => verdict === "contradiction" || verdict === "tension")
      .map(({ locus }) => locus.id),
  );
  const toFollower = (at: ReadingAt, support: Support): readonly Follower[] => {
    if (atoms.has(atomKey(at, support))) return [];
    const bases = basesOf(at, support).flatMap((base) => nodeOf.get(base) ?? []);
    if (bases.length > 0) return [{ ...at, support, nodes: bases, needs: "all" }];
    const nodes = byPlace.get(`${voiceKey(support)}\u0000${at.locus.id}`) ?? [];
    if (nodes.length === 0 && !disputed.has(at.locus.id)) return [];
    return [{ ...at, support, nodes, needs: "one" }];
  };
  return alignment.rows.flatMap(({ locus, readings }) =>
    readings.flatMap((reading) =>
      reading.support.flatMap((one) => toFollower({ locus, reading }, one)),
    ),
  );
}

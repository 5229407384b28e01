import { compareText } from "../../align/compare-text.ts";
import { createUnionFind } from "../../align/union-find.ts";
import { voiceKey } from "../../judge/voice-key.ts";
import type { Node } from "./build-nodes.ts";

/** Voices that are in the same nodes. */
export interface Unit {
  /** Keys of voices, sorted. */
  readonly voices: readonly string[];
  /** Sorted. */
  readonly nodes: readonly number[];
}

/** Conflicts that voices hold together. */
export interface DisputeParts {
  /** Indexes, sorted. */
  readonly nodes: readonly number[];
  readonly conflicts: readonly number[];
  /** Those with the most voices first, then by name. */
  readonly units: readonly Unit[];
}

/**
 * Parts of the conflicts that share no voice: versions of one go with all versions of another, so
 * they are not multiplied.
 *
 * @returns Those with the most conflicts first, then by the first of them.
 */
export function splitDisputes(nodes: readonly Node[]): readonly DisputeParts[] {
  const units = toUnits(nodes);
  const joined = createUnionFind(nodes.length);
  const firstOf = new Map<number, number>();
  nodes.forEach(({ parts }, index) => {
    for (const conflict of parts.keys()) {
      const first = firstOf.get(conflict) ?? index;
      firstOf.set(conflict, first);
      joined.union(first, index);
    }
  });
  for (const { nodes: own } of units) for (const node of own) joined.union(own[0] ?? node, node);
  const disputes = new Map<number, { nodes: number[]; conflicts: Set<number>; units: Unit[] }>();
  nodes.forEach(({ parts }, index) => {
    const root = joined.find(index);
    const dispute = disputes.get(root) ?? { nodes: [], conflicts: new Set(), units: [] };
    disputes.set(root, dispute);
    dispute.nodes.push(index);
    for (const conflict of parts.keys()) dispute.conflicts.add(conflict);
  });
  for (const unit of units) disputes.get(joined.find(unit.nodes[0] ?? 0))?.units.push(unit);
  return [...disputes.values()]
    .map((one) => ({ ...one, conflicts: [...one.conflicts].sort((left, right) => left - right) }))
    .sort(
      (left, right) =>
        right.conflicts.length - left.conflicts.length ||
        (left.conflicts[0] ?? 0) - (right.conflicts[0] ?? 0),
    );
}

function toUnits(nodes: readonly Node[]): readonly Unit[] {
  const byVoice = new Map<string, number[]>();
  nodes.forEach(({ support }, index) => {
    for (const key of new Set(support.map(voiceKey))) {
      const own = byVoice.get(key);
      if (own === undefined) byVoice.set(key, [index]);
      else own.push(index);
    }
  });
  const units = new Map<string, { voices: string[]; nodes: readonly number[] }>();
  for (const [voice, own] of [...byVoice].sort(([left], [right]) => compareText(left, right))) {
    const unit = units.get(own.join());
    if (unit === undefined) units.set(own.join(), { voices: [voice], nodes: own });
    else unit.voices.push(voice);
  }
  return [...units.values()].sort(
    (left, right) =>
      right.voices.length - left.voices.length ||
      compareText(left.voices[0] ?? "", right.voices[0] ?? ""),
  );
}

import { compareText } from "../../align/compare-text.ts";
import { voiceKey } from "../../judge/voice-key.ts";
import type { Locus } from "../../model/alignment.ts";
import type { Comparison } from "../../model/comparison.ts";
import type { CellValue, EvidenceRow } from "../../model/hypotheses.ts";
import type { Reading, Support } from "../../model/reading.ts";
import type { AssembledDispute } from "../versions/assemble-dispute.ts";
import type { PreparedDisputes } from "../versions/prepare-disputes.ts";
import { toVoices } from "../versions/voice-names.ts";
import { collectTensions, sideKey } from "./collect-tensions.ts";
import { type Column, toColumn } from "./to-column.ts";

/** A row of the matrix before it is weighed. */
export interface Evidence
  extends Pick<EvidenceRow, "locus" | "key" | "label" | "voices" | "cells"> {
  readonly supports: readonly Support[];
}

/**
 * Readings in conflict, and those in tension, each with a cell a version. What rests on a reading in
 * conflict and is in no tension is no evidence of its own: it would count the same words twice.
 *
 * @returns Sorted by locus, key, voices.
 */
export function collectEvidence(
  comparison: Comparison,
  prepared: PreparedDisputes,
  { parts, dispute, grown }: AssembledDispute,
): readonly Evidence[] {
  const columns = grown.map((one, index) => toColumn(one, dispute.versions[index], prepared));
  const voices = new Set(parts.units.flatMap((unit) => unit.voices));
  const hard = new Set(prepared.conflicts.map(({ finding }) => finding.id));
  const tensions = collectTensions(
    comparison.findings.filter(
      ({ id, readings }) =>
        !hard.has(id) &&
        readings.some(({ support }) => support.some((one) => voices.has(voiceKey(one)))),
    ),
  );
  const ofNodes = parts.nodes.flatMap((index): Evidence[] => {
    const node = prepared.nodes[index];
    if (node === undefined) return [];
    const { locus, reading, support } = node;
    const rivals = tensions.get(sideKey(locus, reading))?.rivals ?? [];
    const cells = columns.map((column) => nodeCell(index, locus, rivals, column));
    return [toEvidence(locus, reading, support, cells)];
  });
  const known = new Set(ofNodes.map(({ locus, key }) => sideKey(locus, { key })));
  const ofTensions = [...tensions]
    .filter(([side]) => !known.has(side))
    .map(([, { locus, reading, supports, rivals }]) => {
      const cells = columns.map((column) => tensionCell(locus, reading, rivals, column));
      return toEvidence(locus, reading, supports, cells);
    });
  return [...ofNodes, ...ofTensions].sort((left, right) => compareText(keyOf(left), keyOf(right)));
}

function keyOf({ locus, key, voices }: Evidence): string {
  const names = voices.map(({ narrative, sourceKey }) => `${narrative} ${sourceKey}`);
  return [locus.id, key, ...names].join("\u0000");
}

function toEvidence(
  locus: Locus,
  { key, label }: Pick<Reading, "key" | "label">,
  supports: readonly Support[],
  cells: readonly CellValue[],
): Evidence {
  return { locus, key, label, voices: toVoices(supports), supports, cells };
}

function nodeCell(
  node: number,
  locus: Locus,
  rivals: readonly Reading[],
  { inside, open, fitsCore, stands }: Column,
): CellValue {
  // What only the filling excludes is not what the version turns on.
  if (!inside(node) && !fitsCore(node)) return "inconsistent";
  if (rivals.some((rival) => stands(locus, rival))) return "tension";
  return inside(node) && !open(node) ? "consistent" : "neutral";
}

function tensionCell(
  locus: Locus,
  reading: Reading,
  rivals: readonly Reading[],
  { stands }: Column,
): CellValue {
  if (rivals.some((rival) => stands(locus, rival))) return "tension";
  return stands(locus, reading) ? "consistent" : "neutral";
}

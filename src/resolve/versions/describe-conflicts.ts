import type { Locus } from "../../model/alignment.ts";
import type { ConflictSet, ConflictSide, Standing, VersionId } from "../../model/version.ts";
import type { Conflict, ConflictPart } from "./conflict.ts";
import { listNames, toVoices, type VoiceNames } from "./voice-names.ts";

/** A conflict with its index. */
export interface IndexedConflict {
  readonly index: number;
  readonly conflict: Conflict;
}

/**
 * Puts conflicts into sets with the question that would settle each, in words that name all sides,
 * and who could answer it. What holds a smaller conflict is left out: it is settled with that.
 */
export function describeConflicts(
  conflicts: readonly IndexedConflict[],
  standsIn: (conflict: number, part: number) => readonly VersionId[],
  standing: (locus: Locus) => readonly Standing[],
  names: VoiceNames,
): readonly ConflictSet[] {
  const smaller = conflicts.filter(({ conflict }) => conflict.parts.length > 2).length > 0;
  return conflicts
    .filter((one) => !smaller || !conflicts.some((other) => holds(one.conflict, other.conflict)))
    .map(({ index, conflict: { finding, parts } }) => {
      const sides = parts.map(({ locus, reading }, part): ConflictSide => {
        const voices = toVoices(reading.support);
        const { key, label } = reading;
        return { locus, key, label, voices, versions: standsIn(index, part) };
      });
      const { id, kind, verdict } = finding;
      return {
        finding: id,
        kind,
        verdict,
        sides,
        question: questionOf(finding.locus, sides, names),
        standing: standing(finding.locus),
      };
    });
}

/** `true` when the first says all that the second says, and more. */
function holds(large: Conflict, small: Conflict): boolean {
  if (small.parts.length >= large.parts.length) return false;
  return small.parts.every((part) =>
    large.parts.some((other) => same(part, other) && within(other, part)),
  );
}

function same(left: ConflictPart, right: ConflictPart): boolean {
  return left.locus.id === right.locus.id && left.reading.key === right.reading.key;
}

function within(inner: ConflictPart, outer: ConflictPart): boolean {
  return inner.reading.support.every(({ narrative, sourceKey }) =>
    outer.reading.support.some((one) => one.narrative === narrative && one.sourceKey === sourceKey),
  );
}

function questionOf(
  { question }: Locus,
  sides: readonly ConflictSide[],
  names: VoiceNames,
): string {
  const told = sides.map(({ label, voices }) => {
    const shown = label.includes("“") ? label : `“${label}”`;
    return `${shown}, according to ${listNames(names(voices))}`;
  });
  const asked = question.replace(/\?$/, "");
  if (sides.length > 2) return `${asked}, and which of these does not hold: ${told.join("; ")}?`;
  return `${asked}: ${told.join(", or ")}?`;
}

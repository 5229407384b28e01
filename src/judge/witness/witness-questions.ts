import { compareText } from "../../align/compare-text.ts";
import type { Alignment, AlignmentRow } from "../../model/alignment.ts";
import type { Finding } from "../../model/finding.ts";
import type { EventId, NarrativeId } from "../../model/ids.ts";
import { commitment } from "../gates/committed.ts";
import { voiceKey } from "../voice-key.ts";
import type { WitnessQuestion, WitnessSide } from "./witness-question.ts";

/** Voices of one event that are asked about: all pairs of more would cost more than they show. */
const MOST_VOICES = 12;

/**
 * What a witness is asked: two sources that are committed, on one event, in their own words, where no
 * rule has found a conflict between them yet.
 *
 * @param alignment - From `align`.
 * @param findings - What the rules found in it.
 * @returns In a canonical order. At most 66 questions an event.
 */
export function witnessQuestions(
  alignment: Alignment,
  findings: readonly Finding[],
): readonly WitnessQuestion[] {
  const opposed = opposedPairs(findings);
  return alignment.rows
    .filter(({ locus }) => locus.slot === "occurrence")
    .flatMap((row) => questionsOf(row, opposed));
}

function questionsOf(row: AlignmentRow, opposed: ReadonlySet<string>): readonly WitnessQuestion[] {
  const sides = sidesOf(row).slice(0, MOST_VOICES);
  return sides.flatMap((left, index) =>
    sides
      .slice(index + 1)
      .filter((right) => left.support.sourceKey !== right.support.sourceKey)
      .filter((right) => left.words !== right.words)
      .filter(
        ({ support }) =>
          !opposed.has(pairKey(row.locus.event, left.support.narrative, support.narrative)),
      )
      .map((right) => ({ locus: row.locus, left, right })),
  );
}

/** Voices with words of their own, each once, sorted. */
function sidesOf({ readings }: AlignmentRow): readonly WitnessSide[] {
  const sides = new Map<string, WitnessSide>();
  for (const { value, support } of readings) {
    if (value.type !== "occurrence") continue;
    for (const one of support) {
      const words = one.evidence[0]?.quote ?? "";
      if (words === "" || commitment(one) !== "full") continue;
      const key = voiceKey(one);
      if (!sides.has(key)) sides.set(key, { support: one, value, words });
    }
  }
  return [...sides].sort(([left], [right]) => compareText(left, right)).map(([, side]) => side);
}

function opposedPairs(findings: readonly Finding[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const { verdict, locus, readings } of findings) {
    if (verdict !== "contradiction" && verdict !== "tension") continue;
    for (const one of readings[0].support)
      for (const other of readings[1].support)
        pairs.add(pairKey(locus.event, one.narrative, other.narrative));
  }
  return pairs;
}

function pairKey(event: EventId, left: NarrativeId, right: NarrativeId): string {
  return [event, ...[left, right].sort(compareText)].join("\u0000");
}

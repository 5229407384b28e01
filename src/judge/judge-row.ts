import type { AlignmentRow } from "../model/alignment.ts";
import type { NotCompared } from "../model/finding.ts";
import type { Reading, Support } from "../model/reading.ts";
import { type Detection, type Detector, isStop, type ReadingPair } from "./detector.ts";
import { compareAsOf } from "./gates/as-of.ts";
import type { GateKeeper } from "./pairs/ask-gates.ts";
import { judgePair } from "./pairs/judge-pair.ts";
import type { Passed } from "./pairs/stances.ts";
import type { FindingDraft } from "./to-finding.ts";
import { voiceKey } from "./voice-key.ts";

/** What a row gives. */
export interface RowJudgement {
  readonly drafts: readonly FindingDraft[];
  readonly notCompared: readonly NotCompared[];
}

/** What a doubt about a gate leaves of the score. */
const DOUBT_FACTOR = 0.6;

/** How sure a change of reported words is, where the two reports are of a known common time. */
const REPORTED_FACTOR = 0.9;

/**
 * Judges every two readings of a row with every detector for its slot.
 *
 * @param row - One locus.
 * @param detectors - Those for its slot.
 * @param keeper - The gates of its event.
 */
export function judgeRow(
  row: AlignmentRow,
  detectors: readonly Detector[],
  keeper: GateKeeper,
): RowJudgement {
  const drafts: FindingDraft[] = [];
  const notCompared: NotCompared[] = [];
  const given = givenBy(row.readings);
  row.readings.forEach((left, index) => {
    for (const right of row.readings.slice(index + 1)) {
      const { slot, event, topic } = row.locus;
      const pair: ReadingPair = { left, right, slot, event, topic, given };
      for (const detector of detectors) {
        const answer = detector.detect(pair, keeper.context);
        if (answer === null) continue;
        if (isStop(answer)) {
          notCompared.push({ ...answer, loci: [row.locus], readings: [left, right] });
          continue;
        }
        const { passed, stop } = judgePair(pair, answer, detector, keeper);
        drafts.push(...passed.flatMap((one) => toDrafts(one, pair, answer, detector, row)));
        if (stop !== null && isConflict(answer)) {
          notCompared.push({ ...stop, loci: [row.locus], readings: [left, right] });
        }
      }
    }
  });
  return { drafts, notCompared };
}

function isConflict({ verdict }: Detection): boolean {
  return verdict === "contradiction" || verdict === "tension";
}

/** All readings of the row that one voice gives. */
function givenBy(readings: readonly Reading[]): ReadingPair["given"] {
  const index = new Map<string, Reading[]>();
  for (const reading of readings) {
    for (const voice of new Set(reading.support.map(voiceKey))) {
      const own = index.get(voice);
      if (own === undefined) index.set(voice, [reading]);
      else own.push(reading);
    }
  }
  return (support) => index.get(voiceKey(support)) ?? [];
}

function toDrafts(
  passed: Passed,
  pair: ReadingPair,
  detection: Detection,
  detector: Detector,
  row: AlignmentRow,
): readonly FindingDraft[] {
  const { stance, doubts } = passed;
  const readings = [only(pair.left, passed.left), only(pair.right, passed.right)] as const;
  const doubtful = doubts.length > 0 && detection.verdict === "contradiction";
  const base = {
    kind: detector.kind,
    verdict: doubtful ? ("tension" as const) : detection.verdict,
    score: detection.strength * passed.factor * (doubts.length > 0 ? DOUBT_FACTOR : 1),
    self: stance === "self",
    locus: row.locus,
    readings,
    rule: detection.rule,
    assumptions: [...detection.assumptions, ...passed.assumptions, ...doubts],
  };
  // "More than 130" after "at least 26" of one source is its later figure, not a closer word.
  const later = isConflict(detection) || detection.change === "rising";
  if (stance === "update") return later ? [{ ...base, verdict: "update" }] : [];
  // One voice that names the same closely and loosely has said one thing.
  if (stance === "self" && !isConflict(detection)) return [];
  if (stance !== "reports") return [base];
  return isConflict(detection) ? [reported(base, readings)] : [];
}

function only(reading: Reading, supports: ReadonlySet<Support>): Reading {
  return { ...reading, support: reading.support.filter((one) => supports.has(one)) };
}

/**
 * One source, two accounts of what it says: the conflict is about the report, not about the event.
 * Unless both reports are of a known common time, they may be of two statements.
 */
function reported(draft: FindingDraft, readings: readonly [Reading, Reading]): FindingDraft {
  const [left, right] = readings;
  const sameStatement = left.support.some((one) =>
    right.support.some(
      (other) =>
        one.asOf !== null &&
        other.asOf !== null &&
        !one.asOfAssumed &&
        !other.asOfAssumed &&
        compareAsOf(one, other).relation === "same",
    ),
  );
  const certain = sameStatement && draft.verdict === "contradiction";
  const source = left.support[0]?.source ?? "one source";
  return {
    ...draft,
    kind: "attribution.content",
    verdict: certain ? "contradiction" : "tension",
    score: draft.score * (certain ? REPORTED_FACTOR : DOUBT_FACTOR),
    rule: `two reports of what one source says (${draft.kind}): ${draft.rule}`,
    assumptions: [...draft.assumptions, `both report one statement of ${source}`],
  };
}

import { createKnowledgeBase } from "../knowledge/create-knowledge-base.ts";
import type { KnowledgeBase } from "../knowledge/knowledge-base.ts";
import { knowledge } from "../knowledge/knowledge-builder.ts";
import type { Alignment, AlignmentRow } from "../model/alignment.ts";
import { checkOptions, type OptionKeys } from "../model/check/check-options.ts";
import { describeValue } from "../model/check/describe-value.ts";
import type { Finding, NotCompared } from "../model/finding.ts";
import type { EventId } from "../model/ids.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { Slot } from "../model/slot.ts";
import type { WordLexicon } from "../model/word-lexicon.ts";
import { DEFAULT_DETECTORS } from "./default-detectors.ts";
import type { Detector } from "./detector.ts";
import { createGateKeeper } from "./gates/create-gate-keeper.ts";
import { createJudgeContext, type JudgeContext } from "./judge-context.ts";
import { judgeRow } from "./judge-row.ts";
import { keptApart } from "./kept-apart.ts";
import { oneFindingAConflict } from "./one-finding-a-conflict.ts";
import { judgeOrder } from "./order/judge-order.ts";
import type { GateKeeper } from "./pairs/ask-gates.ts";
import { calibratedScore } from "./score/calibrated-score.ts";
import type { ScoreOf } from "./score/score-of.ts";
import { sortFindings } from "./sort-findings.ts";
import { type FindingDraft, toFinding } from "./to-finding.ts";

/** Options of {@link judge}. */
export interface JudgeOptions {
  /**
   * The same knowledge that was used for aligning.
   * @defaultValue `knowledge()`: the built-in base alone
   */
  readonly knowledge?: Knowledge;
  /**
   * The same lexicon that was used for aligning.
   * @defaultValue none
   */
  readonly lexicon?: WordLexicon;
  /**
   * Detectors to use instead of the built-in ones; add yours with `[...DEFAULT_DETECTORS, mine]`.
   * @defaultValue `DEFAULT_DETECTORS`
   */
  readonly detectors?: readonly Detector[];
  /**
   * Findings with a lower score are left out, 0-1. A score is the share of right ones among findings
   * like it on the development sets: `0.7` leaves out what is wrong more than three times in ten.
   * @defaultValue 0
   */
  readonly minScore?: number;
}

const KEYS: OptionKeys<JudgeOptions> = {
  knowledge: true,
  lexicon: true,
  detectors: true,
  minScore: true,
};

/** What {@link judge} gives. */
export interface Judgement {
  /** Contradictions first, then tensions, updates, refinements, differences; by score, then id. */
  readonly findings: readonly Finding[];
  readonly notCompared: readonly NotCompared[];
}

/**
 * Judges an alignment: every two readings of a locus, through five gates, to a verdict with its
 * kind, both quotes, the rule and the assumptions.
 *
 * The cost grows with the pairs of *distinct* readings, not of accounts.
 *
 * @param alignment - From `align`, or saved and read back.
 * @param options - See {@link JudgeOptions}.
 * @throws RangeError when `minScore` is outside 0-1, or the alignment refers to what it lacks.
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { align, judge, narrative } from "rashomon";
 *
 * const blast = (source: string, time: string) =>
 *   narrative({ source, claims: [{ predicate: "explosion", place: "Beirut port", theme: "the depot", time }] });
 * const { findings } = judge(align([blast("A", "2020-08-04T18:08"), blast("B", "2020-08-04T16:00")]));
 * assert.equal(findings[0]?.kind, "time");
 * ```
 */
export function judge(alignment: Alignment, options: JudgeOptions = {}): Judgement {
  checkOptions(options, "judge", KEYS);
  if (!Array.isArray(alignment?.rows) || !Array.isArray(alignment.events)) {
    throw new TypeError(
      `Cannot judge ${describeValue(alignment)}: an alignment is what align() gives`,
    );
  }
  const base = createKnowledgeBase(
    options.knowledge === undefined ? knowledge() : options.knowledge,
    options.lexicon ?? null,
  );
  return judgeWith(alignment, base, options);
}

/** {@link judge} with a compiled knowledge base, so that one run compiles it once. */
export function judgeWith(
  alignment: Alignment,
  base: KnowledgeBase,
  {
    detectors = DEFAULT_DETECTORS,
    minScore = 0,
    scoreOf = calibratedScore,
  }: Omit<JudgeOptions, "knowledge" | "lexicon"> & { readonly scoreOf?: ScoreOf },
): Judgement {
  if (!(minScore >= 0 && minScore <= 1)) {
    throw new RangeError(`Cannot judge with minScore ${minScore}: it must be from 0 to 1`);
  }
  const context = createJudgeContext(alignment, base);
  const bySlot = detectorsBySlot(detectors);
  const keeperOf = keepers(context);
  const drafts: FindingDraft[] = [];
  const notCompared: NotCompared[] = [];
  for (const row of alignment.rows) {
    const judged = judgeOne(row, bySlot, keeperOf);
    drafts.push(...judged.drafts);
    notCompared.push(...judged.notCompared);
  }
  const order = judgeOrder(alignment, context);
  const findings = [...drafts, ...order.drafts]
    .map((draft) => toFinding(draft, scoreOf))
    .filter((finding) => finding.score >= minScore);
  return {
    findings: sortFindings(findings),
    notCompared: [...keptApart(alignment), ...notCompared, ...order.notCompared],
  };
}

function judgeOne(
  row: AlignmentRow,
  bySlot: ReadonlyMap<Slot, readonly Detector[]>,
  keeperOf: (event: EventId) => GateKeeper,
): { readonly drafts: readonly FindingDraft[]; readonly notCompared: readonly NotCompared[] } {
  const own = bySlot.get(row.locus.slot);
  if (own === undefined || row.readings.length < 2) return { drafts: [], notCompared: [] };
  const { drafts, notCompared } = judgeRow(row, own, keeperOf(row.locus.event));
  return { drafts: oneFindingAConflict(drafts), notCompared };
}

function detectorsBySlot(detectors: readonly Detector[]): ReadonlyMap<Slot, readonly Detector[]> {
  const bySlot = new Map<Slot, Detector[]>();
  for (const detector of detectors) {
    for (const slot of detector.slots) {
      const own = bySlot.get(slot);
      if (own === undefined) bySlot.set(slot, [detector]);
      else own.push(detector);
    }
  }
  return bySlot;
}

function keepers(context: JudgeContext): (event: EventId) => GateKeeper {
  const known = new Map<EventId, GateKeeper>();
  return (event) => {
    const keeper = known.get(event) ?? createGateKeeper(event, context);
    known.set(event, keeper);
    return keeper;
  };
}

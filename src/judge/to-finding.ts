import fnv1a from "@sindresorhus/fnv1a";
import type { Locus } from "../model/alignment.ts";
import type { Finding } from "../model/finding.ts";
import type { FindingKind, Verdict } from "../model/finding-kind.ts";
import type { FindingId } from "../model/ids.ts";
import type { Reading } from "../model/reading.ts";
import { describeFinding } from "./describe-finding.ts";
import type { ScoreOf } from "./score/score-of.ts";

/** A finding before it is named and put into words. */
export interface FindingDraft {
  readonly kind: FindingKind;
  readonly verdict: Verdict;
  /** The rule's strength times what the gates left; not calibrated. */
  readonly score: number;
  readonly self: boolean;
  readonly locus: Locus;
  readonly readings: readonly [Reading, Reading];
  readonly rule: string;
  readonly assumptions: readonly string[];
}

/**
 * Names a finding after what it is about, never after its position: kind, locus, and a hash of
 * both readings.
 *
 * @param scoreOf - Gives it its score.
 */
export function toFinding(draft: FindingDraft, scoreOf: ScoreOf): Finding {
  const [left, right] = draft.readings;
  const own = draft.self ? `self ${left.support[0]?.narrative ?? ""}` : "";
  const stance = draft.verdict === "update" ? "update" : own;
  const hash = fnv1a(JSON.stringify([left.key, right.key, stance]), { size: 64 }).toString(36);
  return {
    id: `${draft.kind}@${draft.locus.id}~${hash}` as FindingId,
    kind: draft.kind,
    verdict: draft.verdict,
    score: Math.round(Math.min(1, Math.max(0, scoreOf(draft))) * 1000) / 1000,
    self: draft.self,
    locus: draft.locus,
    readings: draft.readings,
    rule: draft.rule,
    assumptions: [...new Set(draft.assumptions)],
    explanation: describeFinding(draft),
  };
}

import type { Locus } from "./alignment.ts";
import type { VersionId, VersionOrigin, VersionVoice } from "./version.ts";

/** How a piece of evidence stands to a hypothesis. */
export const CELL_VALUES = ["consistent", "tension", "inconsistent", "neutral"] as const;

/**
 * `consistent`: the hypothesis holds what the evidence says. `inconsistent`: it holds what
 * contradicts it. `tension`: both only under an assumption that nobody states. `neutral`: the
 * hypothesis does not turn on it.
 */
export type CellValue = (typeof CELL_VALUES)[number];

/** A reading as evidence: a row of the matrix. */
export interface EvidenceRow {
  /** `E1`, `E2` … over all matrices. */
  readonly id: `E${number}`;
  readonly locus: Locus;
  readonly key: string;
  readonly label: string;
  /** Who says so; sorted. */
  readonly voices: readonly VersionVoice[];
  /** Independent origins of it: what is copied stands here once. */
  readonly origins: readonly VersionOrigin[];
  /** What the origins weigh together: 1 each, more or less by Admiralty grades. Above 0. */
  readonly weight: number;
  /** One a hypothesis, in their order. */
  readonly cells: readonly CellValue[];
  /** How well it tells the hypotheses apart, 0 (all alike) to 1 (half for, half against). */
  readonly diagnosticity: number;
}

/** A version as a hypothesis: a column of the matrix. */
export interface Hypothesis {
  readonly version: VersionId;
  /** What it says, in a line. */
  readonly title: string;
  /** Weight of what is inconsistent with it, and half of what is in tension with it; 0 or more. */
  readonly inconsistency: number;
  /** 1 for the least inconsistency; equal ones share a rank. */
  readonly rank: number;
}

/** One dispute as a matrix. */
export interface HypothesisMatrix {
  /** In the order of the versions. */
  readonly hypotheses: readonly Hypothesis[];
  /** The most diagnostic first, then by locus and key. */
  readonly evidence: readonly EvidenceRow[];
}

/** What `competingHypotheses` gives; plain JSON. */
export interface CompetingHypotheses {
  /** One a dispute. */
  readonly matrices: readonly HypothesisMatrix[];
  /** `true` when not all versions are among the hypotheses; then `reason` says why. */
  readonly bounded: boolean;
  readonly reason: string | null;
}

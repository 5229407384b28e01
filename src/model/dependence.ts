import type { EvidenceSpan } from "./evidence-span.ts";
import type { NarrativeId } from "./ids.ts";

/** Every way in which one account can depend on another. */
export const DEPENDENCE_KINDS = [
  "same-source",
  "cites",
  "common-origin",
  "text-reuse",
  "shared-error",
  "shared-detail",
] as const;

/** See {@link DEPENDENCE_KINDS}. */
export type DependenceKind = (typeof DEPENDENCE_KINDS)[number];

/** Why two accounts do not count as two. */
export interface Dependence {
  /** Sorted. */
  readonly narratives: readonly [NarrativeId, NarrativeId];
  readonly kind: DependenceKind;
  /** 0-1: 1 where it is stated, less where it is inferred. */
  readonly strength: number;
  /** One sentence: "Reza Khaasteh cites Aamaj News". */
  readonly reason: string;
  /** The words of either account that show it, in the order of `narratives`. */
  readonly evidence: readonly [readonly EvidenceSpan[], readonly EvidenceSpan[]];
}

/** From this strength on, a dependence makes two accounts one voice. */
export const ONE_VOICE = 0.75;

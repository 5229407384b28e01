import { readFileSync } from "node:fs";
import type { MucRole } from "../muc-role.ts";
import type { Candidate } from "./candidate.ts";

/** A log-linear model of one slot. */
export interface SlotWeights {
  /** Who is at least as probable fills the slot. */
  readonly threshold: number;
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** One model a slot, as `npm run fit:muc4` writes them. */
export type SlotModel = Readonly<Record<MucRole, SlotWeights>>;

/** The fitted weights. */
export function readSlotModel(): SlotModel {
  return JSON.parse(readFileSync(new URL("slot-weights.json", import.meta.url), "utf8"));
}

/** How probable it is that a candidate fills the slot, from 0 to 1. */
export function probability({ bias, weights }: SlotWeights, { features }: Candidate): number {
  let sum = bias;
  for (const [name, strength] of features) sum += strength * (weights[name] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Labels of the candidates that fill the slot. */
export function fillSlot(slot: SlotWeights, candidates: readonly Candidate[]): readonly string[] {
  return candidates
    .filter((candidate) => probability(slot, candidate) >= slot.threshold)
    .map(({ label }) => label);
}

import { accu, accuCopy } from "./methods/accu.ts";
import { averageLog } from "./methods/average-log.ts";
import { crh } from "./methods/crh.ts";
import { investment, pooledInvestment } from "./methods/investment.ts";
import { sums } from "./methods/sums.ts";
import { tdh } from "./methods/tdh.ts";
import { truthFinder } from "./methods/truth-finder.ts";
import type { BeliefFunction } from "./scores.ts";

/** The methods of truth discovery, in the order of their publication; the plain vote is always given. */
export const BELIEF_METHODS = [
  "truth-finder",
  "accu",
  "accu-copy",
  "sums",
  "average-log",
  "investment",
  "pooled-investment",
  "crh",
  "tdh",
] as const;

/** See {@link BELIEF_METHODS}. */
export type BeliefMethod = (typeof BELIEF_METHODS)[number];

/** What runs for each name. */
export const BELIEF_FUNCTIONS: Readonly<Record<BeliefMethod, BeliefFunction>> = {
  "truth-finder": truthFinder,
  accu,
  "accu-copy": accuCopy,
  sums,
  "average-log": averageLog,
  investment,
  "pooled-investment": pooledInvestment,
  crh,
  tdh,
};

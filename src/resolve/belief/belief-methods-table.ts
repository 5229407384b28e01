import type { BeliefMethod } from "../../model/belief-method.ts";
import { accu, accuCopy } from "./methods/accu.ts";
import { averageLog } from "./methods/average-log.ts";
import { crh } from "./methods/crh.ts";
import { investment, pooledInvestment } from "./methods/investment.ts";
import { sums } from "./methods/sums.ts";
import { tdh } from "./methods/tdh.ts";
import { truthFinder } from "./methods/truth-finder.ts";
import type { BeliefFunction } from "./scores.ts";

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

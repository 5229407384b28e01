import type { EvaluationSet } from "../evaluation-set.ts";
import { muc4Clusters } from "./muc4-clusters.ts";
import { ud } from "./ud.ts";

/** Every set that `npm run evaluate` knows. */
export const ALL_SETS: readonly EvaluationSet[] = [muc4Clusters, ud];

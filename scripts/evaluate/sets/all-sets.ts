import type { EvaluationSet } from "../evaluation-set.ts";
import { borderClash } from "./border-clash.ts";
import { calibration } from "./calibration.ts";
import { cdscoNegation } from "./cdsco-negation.ts";
import { cloughStevensonReuse } from "./clough-stevenson-reuse.ts";
import { ecbplus } from "./ecbplus.ts";
import { emergent } from "./emergent.ts";
import { faKes } from "./fa-kes.ts";
import { gumCoreference } from "./gum-coreference.ts";
import { muc4 } from "./muc4.ts";
import { muc4Clusters } from "./muc4-clusters.ts";
import { muc4Texts } from "./muc4-texts.ts";
import { polnear } from "./polnear.ts";
import { rte33way } from "./rte3-3way.ts";
import { sick } from "./sick.ts";
import { tdBirthplaces } from "./td-birthplaces.ts";
import { tdPopulation } from "./td-population.ts";
import { timex } from "./timex.ts";
import { ud } from "./ud.ts";
import { uwFactuality } from "./uw-factuality.ts";

/** Every set that `npm run evaluate` knows. */
export const ALL_SETS: readonly EvaluationSet[] = [
  borderClash,
  calibration,
  cdscoNegation,
  cloughStevensonReuse,
  emergent,
  faKes,
  ecbplus,
  gumCoreference,
  muc4,
  muc4Clusters,
  muc4Texts,
  polnear,
  rte33way,
  sick,
  tdBirthplaces,
  tdPopulation,
  timex,
  ud,
  uwFactuality,
];

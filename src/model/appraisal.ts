import type { CertaintyInflation } from "./certainty-inflation.ts";
import type { CheckedQuotation } from "./checked-quotation.ts";
import type { CircularReporting } from "./circular-reporting.ts";
import type { Corroboration } from "./corroboration.ts";
import type { Dependence } from "./dependence.ts";
import type { Framing } from "./framing.ts";
import type { CompetingHypotheses } from "./hypotheses.ts";
import type { Omission } from "./omission.ts";
import type { ReusePair } from "./text-reuse.ts";
import type { Versions } from "./version.ts";
import type { WeighedReadings } from "./weighed-readings.ts";

/**
 * What can be said of accounts beyond where they differ: who stands behind what, what was copied,
 * left out and how it was worded, and what can be true together. Plain JSON; it says of nobody that
 * they are right.
 */
export interface Appraisal {
  /** As `findCorroborations` gives them, with {@link Appraisal.dependences} taken into account. */
  readonly corroborations: readonly Corroboration[];
  /** As `findCircularReporting` gives it, with the dependences taken into account. */
  readonly circularReporting: CircularReporting;
  /** As `findCertaintyInflation` gives it. */
  readonly certaintyInflation: readonly CertaintyInflation[];
  /** As `findTextReuse` gives it. */
  readonly textReuse: readonly ReusePair[];
  /**
   * Who depends on whom beside the chains that are stated: those given, those that reuse of text
   * shows (`reuseDependences`), those that shared details show (`findSharedDetails`).
   */
  readonly dependences: readonly Dependence[];
  /** Every quotation that could be checked, verbatim ones too; as `findMisquotations` gives them. */
  readonly misquotations: readonly CheckedQuotation[];
  /** As `findOmissions` gives them. */
  readonly omissions: readonly Omission[];
  /** As `findFraming` gives it. */
  readonly framing: Framing;
  /** As `findVersions` gives them. */
  readonly versions: Versions;
  /** As `competingHypotheses` gives them, over the same versions. */
  readonly hypotheses: CompetingHypotheses;
  /** As `weighComparison` gives it: the plain vote, and what the methods of truth discovery believe. */
  readonly belief: WeighedReadings;
}

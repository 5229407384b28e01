import type { OriginTrace } from "../../corroborate/origins/create-origin-trace.ts";
import type { Comparison } from "../../model/comparison.ts";
import type { Support } from "../../model/reading.ts";
import type { VersionOrigin } from "../../model/version.ts";
import { gradeOf } from "../belief/grade-of.ts";
import { priorWeight } from "../belief/prior-weight.ts";

/** What speaks for a reading. */
export interface WeighedOrigins {
  readonly origins: readonly VersionOrigin[];
  readonly weight: number;
}

/**
 * Weighs voices by independent origin: 1 for each, more or less by its grade. Of an origin that
 * several accounts carry, the best grade counts, once.
 */
export function createWeigh(
  { narratives }: Comparison,
  trace: OriginTrace,
): (supports: readonly Support[]) => WeighedOrigins {
  const byId = new Map(narratives.map((one) => [one.id, one]));
  const weightOf = (support: Support): number => {
    const grade = gradeOf(support, byId.get(support.narrative), false);
    return grade === null ? 1 : priorWeight(grade, `grade of ${support.source}`);
  };
  return (supports) => {
    const origins = trace
      .independent(supports)
      .map(({ origin, anonymous, narratives: own }) => ({ origin, anonymous, narratives: own }));
    const weights = origins.map((origin) => {
      const own = new Set(origin.narratives);
      return Math.max(...supports.filter((one) => own.has(one.narrative)).map(weightOf));
    });
    const sum = weights.reduce((total, weight) => total + weight, 0);
    return { origins, weight: Math.round(sum * 1000) / 1000 };
  };
}

import {
  createOriginTrace,
  type OriginTraceOptions,
} from "../corroborate/origins/create-origin-trace.ts";
import type { Locus } from "../model/alignment.ts";
import type { Comparison } from "../model/comparison.ts";
import type { NarrativeId } from "../model/ids.ts";
import type { Reading, Support } from "../model/reading.ts";
import type { Slot } from "../model/slot.ts";

/** Something a draft says that too few independent sources say. */
export interface UncorroboratedReading {
  readonly locus: Locus;
  /** With all its support, the draft's and that of the sources. */
  readonly reading: Reading;
  /** Independent origins among the sources that say so, by name; sorted. */
  readonly origins: readonly string[];
}

/** What has to be said by others, and by how many. */
export interface CorroborationDemand {
  readonly draft: ReadonlySet<NarrativeId>;
  readonly slots: readonly Slot[];
  readonly minOrigins: number;
  /** What names are told by, and who depends on whom. */
  readonly origins: OriginTraceOptions;
}

/**
 * What a draft commits itself to and too few independent origins say. Of an event that is not told by
 * enough, only that is given, and none of its details.
 */
export function selectUncorroborated(
  comparison: Comparison,
  { draft, slots, minOrigins, origins }: CorroborationDemand,
): readonly UncorroboratedReading[] {
  const trace = createOriginTrace(comparison, origins);
  const isDrafts = ({ narrative }: Support) => draft.has(narrative);
  const missing = comparison.alignment.rows.flatMap(({ locus, readings }) => {
    if (!slots.includes(locus.slot)) return [];
    return readings
      .filter(({ support }) => support.some((one) => isDrafts(one) && one.modality === "actual"))
      .map((reading): UncorroboratedReading => {
        const others = reading.support.filter((one) => !isDrafts(one));
        return {
          locus,
          reading,
          origins: trace.independent(others).map(({ origin }) => origin),
        };
      })
      .filter(({ origins }) => origins.length < minOrigins);
  });
  const untold = new Set(
    missing.filter(({ locus }) => locus.slot === "occurrence").map(({ locus }) => locus.event),
  );
  return missing.filter(({ locus }) => locus.slot === "occurrence" || !untold.has(locus.event));
}

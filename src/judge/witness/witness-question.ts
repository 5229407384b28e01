import type { Locus } from "../../model/alignment.ts";
import type { Support } from "../../model/reading.ts";
import type { OccurrenceValue } from "../../model/reading-value.ts";

/** One side of a question: a voice, and its own words on the event. */
export interface WitnessSide {
  readonly support: Support;
  readonly value: OccurrenceValue;
  readonly words: string;
}

/** Two voices on one event whose words a witness is asked about. */
export interface WitnessQuestion {
  readonly locus: Locus;
  readonly left: WitnessSide;
  readonly right: WitnessSide;
}

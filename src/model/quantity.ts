import type { EvidenceSpan } from "./evidence-span.ts";
import type { Role } from "./role.ts";

/** Whether a figure covers everything, a part, or does not say. */
export const QUANTITY_SCOPES = ["total", "subset", "unstated"] as const;

/** See {@link QUANTITY_SCOPES}. */
export type QuantityScope = (typeof QUANTITY_SCOPES)[number];

/** A figure with its bounds, as in UCDP GED: "at least 25" is low 25, best and high open. */
export interface Quantity {
  /** Smallest value the words allow; `null` when they set no lower bound. */
  readonly low: number | null;
  /** The value itself where the words give one; `null` for "dozens" or "at least 25". */
  readonly best: number | null;
  /** Largest value the words allow; `null` when they set no upper bound. */
  readonly high: number | null;
  /** Said with "about", "some", "nearly", or a word such as "dozens": the bounds are soft. */
  readonly approximate: boolean;
  /** What is counted or measured: "people", "border posts", "magnitude". Never empty. */
  readonly of: string;
  /**
   * The role whose filler is counted (`patient` of "kill": the dead), `"event"` when it counts how
   * often the event happened, `null` when it measures something else (magnitude, damage).
   */
  readonly counts: Role | "event" | null;
  /** Unit of a measure, "km", "USD"; `null` for counts. */
  readonly unit: string | null;
  readonly scope: QuantityScope;
  /** The words it was given in: "at least 25". */
  readonly label: string;
  readonly evidence: readonly EvidenceSpan[];
}

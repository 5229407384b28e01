import type { TimePrecision } from "../../model/event-time.ts";
import type { Reading } from "../../model/reading.ts";

/** A value exact enough for two accounts to share it by chance only seldom. */
export interface ExactValue {
  /** In the words of the slot, for a sentence: "figure", "time". */
  readonly noun: string;
  /** `true` for one that few would hit upon: 1,347 and not 1,300; 14:07 and not 14:00. */
  readonly unusual: boolean;
  /** `true` when such a figure can only rise as time passes. */
  readonly cumulative: boolean;
}

/**
 * Reads how exact a reading is; `null` for one of few possible values (who, whether, what kind), which
 * accounts share without knowing each other, and for one given roughly.
 */
export function exactValue({ value }: Reading): ExactValue | null {
  switch (value.type) {
    case "quantity": {
      const { best, approximate, scope } = value.quantity;
      if (best === null || approximate || scope === "subset") return null;
      return { noun: "figure", unusual: isUnusual(best), cumulative: value.cumulative };
    }
    case "attribute": {
      const best = value.quantity?.best ?? null;
      if (best === null || value.quantity?.approximate === true) return null;
      return { noun: value.name, unusual: isUnusual(best), cumulative: false };
    }
    case "time": {
      const { precision, approximate, interval, start } = value.time;
      if (approximate || interval || !EXACT.includes(precision)) return null;
      const minute = Number(start?.slice(14, 16));
      const unusual = precision === "minute" && minute % 5 !== 0;
      return { noun: "time", unusual, cumulative: false };
    }
    default:
      return null;
  }
}

const EXACT: readonly TimePrecision[] = ["day", "minute"];

/** Three digits or more that do not end in the zeros and fives of a rounded figure. */
function isUnusual(figure: number): boolean {
  const digits = String(Math.abs(figure)).replace(".", "").replace(/0+$/, "");
  return digits.length >= 3 && !digits.endsWith("5");
}

import type { Reading } from "../../model/reading.ts";
import { apartStrength } from "../apart-strength.ts";
import { compareQuantities, lowerMiddle, relativeGap } from "../compare-quantities.ts";
import { compareWindows } from "../compare-windows.ts";
import type { Detector, ReadingPair } from "../detector.ts";
import { areRunningText } from "../pairs/are-running-text.ts";

/** How many events there were. */
export const eventIndividuationDetector: Detector<"event.individuation"> = {
  kind: "event.individuation",
  slots: ["count"],
  detect(pair) {
    const { left, right } = pair;
    const one = left.value;
    const other = right.value;
    if (one.type !== "quantity" || other.type !== "quantity") return null;
    const windows = compareWindows(one, other);
    if (windows !== null) {
      const relation = compareQuantities(one.quantity, other.quantity);
      return relation === "apart" || relation === "fringe" ? windows : null;
    }
    const lower = lowerMiddle(one.quantity, other.quantity);
    const common = {
      ...(lower === null ? {} : { lower }),
      assumptions: ["both count the same kind of event over the same stretch"],
      change: isOver(left) && isOver(right) ? ("fixed" as const) : ("rising" as const),
    };
    switch (compareQuantities(one.quantity, other.quantity)) {
      case "apart": {
        const strength = apartStrength(relativeGap(one.quantity, other.quantity)) - 0.1;
        return {
          verdict: "contradiction",
          strength,
          rule: "counts of events whose bounds do not meet",
          ...common,
        };
      }
      case "fringe":
        return {
          verdict: "tension",
          strength: 0.35,
          rule: "counts of events that meet only at the fringe of their bounds",
          ...common,
        };
      case "includes":
        return {
          verdict: "refinement",
          strength: 0.8,
          rule: "one count of events lies within the bounds of the other",
          ...common,
        };
      default:
        return null;
    }
  },
  oppose(left, right, pair, context) {
    if (!areRunningText(left, right)) return "opposed";
    if (arePartCounts(pair)) return "apart";
    const tellMuch = [left, right].some(({ narrative }) => context.tellsMuch(narrative));
    return tellMuch && !areTimes(pair) ? "apart" : "opposed";
  },
};

/** "178 of 369 punches", "one of the biggest heists". */
function arePartCounts({ left, right }: ReadingPair): boolean {
  return [left, right].some(
    ({ value }) => value.type === "quantity" && value.quantity.scope === "subset",
  );
}

/** "Shot seven times": of one event. "Seven shots" of an article may be anybody's. */
function areTimes({ left, right }: ReadingPair): boolean {
  return [left, right].every(
    ({ value }) => value.type === "quantity" && value.quantity.of === "times",
  );
}

/** Whether all who count do so when the stretch they count over is past: then no more will come. */
function isOver({ value, support }: Reading): boolean {
  const end = value.type === "quantity" ? (value.window?.end ?? null) : null;
  return end !== null && support.every(({ asOf }) => asOf?.start != null && asOf.start >= end);
}

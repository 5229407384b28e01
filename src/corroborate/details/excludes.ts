import { relateTimes } from "../../align/relate-times.ts";
import type { ReadingValue } from "../../model/reading-value.ts";

/**
 * Whether two exact values of one locus are two: a day and an hour of it are not, and neither are
 * figures of different things.
 */
export function excludes(left: ReadingValue, right: ReadingValue): boolean {
  if (left.type === "time" && right.type === "time") {
    return relateTimes(left.time, right.time).relation === "disjoint";
  }
  if (left.type === "quantity" && right.type === "quantity") {
    const sameThing = left.quantity.of.toLowerCase() === right.quantity.of.toLowerCase();
    return sameThing && left.quantity.best !== right.quantity.best;
  }
  return left.type === right.type;
}

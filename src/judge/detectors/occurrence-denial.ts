import type { Support } from "../../model/reading.ts";
import type { ReadingValue } from "../../model/reading-value.ts";
import type { Detector, ReadingPair } from "../detector.ts";
import { isToll } from "../is-toll.ts";
import type { JudgeContext } from "../judge-context.ts";
import { againstAssertion, opposeDenial } from "../oppose-denial.ts";

/** One says that it happened, another that it did not, or that it cannot be confirmed. */
export const occurrenceDenialDetector: Detector<"occurrence.denial"> = {
  kind: "occurrence.denial",
  slots: ["occurrence"],
  readsUncommitted: true,
  detect(pair, context) {
    const other = againstAssertion(pair);
    if (other === null) return null;
    // Denied words and denied records have detectors of their own.
    const { evidence, speech } = context.base.predicate(other.concept);
    if (evidence || speech) return null;
    if (other.polarity === "negative" && other.modality === "actual") {
      const rule = "one asserts the event, one denies it";
      return { verdict: "contradiction", strength: 0.9, rule, assumptions: [], change: "fixed" };
    }
    if (other.modality === "unconfirmed") {
      const rule = "one asserts the event, one has no confirmation or record of it";
      const assumptions = ["whoever cannot confirm it would know of it"];
      return { verdict: "tension", strength: 0.35, rule, assumptions, change: "fixed" };
    }
    return null;
  },
  oppose: (left, right, pair, context) =>
    areCounted(left, right, pair, context) ? "apart" : opposeDenial(left, right, pair, context),
};

/** "No passengers died" and "three died" are two tolls, and are compared as such. */
function areCounted(
  left: Support,
  right: Support,
  { event }: ReadingPair,
  context: JudgeContext,
): boolean {
  const [lefts, rights] = [left, right].map(({ narrative }) =>
    context.given(event, "quantity", narrative),
  );
  const isNone = (value: ReadingValue) => value.type === "quantity" && value.quantity.high === 0;
  if (!isToll(context.event(event).concepts, context.base)) return false;
  if (lefts === undefined || rights === undefined) return false;
  if (lefts.length === 0 || rights.length === 0) return false;
  return lefts.every(isNone) !== rights.every(isNone);
}

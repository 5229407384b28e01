import type { Support } from "../../model/reading.ts";
import type { Detector, ReadingPair, Stop } from "../detector.ts";
import { NOT_COMMITTED } from "../gates/committed.ts";
import type { JudgeContext } from "../judge-context.ts";
import { againstAssertion, isHappened, opposeDenial } from "../oppose-denial.ts";
import { areRunningText } from "../pairs/are-running-text.ts";

/** One says that it took place, another that it was called off or has not taken place yet. */
export const statusDetector: Detector<"status"> = {
  kind: "status",
  slots: ["occurrence"],
  readsUncommitted: true,
  detect(pair, context) {
    const other = againstAssertion(pair);
    if (other === null || context.base.predicate(other.concept).evidence) return null;
    const { polarity, modality } = other;
    const stillPlanned =
      polarity === "negative" && (modality === "planned" || modality === "expected");
    if ((polarity === "positive" && modality === "cancelled") || stillPlanned) {
      const rule = stillPlanned
        ? "one says that it took place, one that it is still to come"
        : "one says that it took place, one that it was called off";
      return {
        verdict: "contradiction",
        strength: 0.85,
        rule,
        assumptions: [],
        change: stillPlanned ? "changing" : "fixed",
      };
    }
    if (polarity === "negative" && modality === "cancelled") return null;
    if (modality === "alleged") {
      const rule = "one says that it happened, one passes it on as an allegation";
      const assumptions = ["to call it alleged is to hold back from it"];
      return { verdict: "tension", strength: 0.25, rule, assumptions, change: "fixed" };
    }
    if (modality === "unconfirmed" || modality === "actual") return null;
    return {
      gate: "G4 both committed",
      reason: `one account asserts it, the other ${NOT_COMMITTED[modality]}`,
    };
  },
  oppose(left, right, pair, context) {
    // Who says that it happened and passes on who did it as alleged holds back from the culprit.
    const asserted = [pair.left, pair.right].find((one) => isHappened(one.value));
    const tells = (narrative: string): boolean =>
      asserted?.support.some((one) => one.narrative === narrative) === true;
    if (tells(left.narrative) && tells(right.narrative)) return "apart";
    if ([left, right].some((one) => isForecast(one, pair))) return FORECAST;
    // What texts say that people did not say yet is of other words than what they said.
    const concept = againstAssertion(pair)?.concept;
    const speech = concept !== undefined && context.base.predicate(concept).speech;
    if (speech && areRunningText(left, right)) return "apart";
    if (isAlleged(pair) && areRunningText(left, right) && tellMuch(left, right, context)) {
      return "apart";
    }
    return opposeDenial(left, right, pair, context);
  },
};

/** "Does not plan to resign", "will not": a view of what is to come. "Not yet" is said as a fact. */
function isForecast({ certainty, modality }: Support, pair: ReadingPair): boolean {
  if (modality !== "planned" && modality !== "expected") return false;
  const isHedged = certainty === "probable" || certainty === "possible";
  return isHedged && againstAssertion(pair)?.polarity === "negative";
}

const FORECAST: Stop = {
  gate: "G4 both committed",
  reason: "one account asserts it, the other only does not plan or expect it",
};

function isAlleged({ left, right }: ReadingPair): boolean {
  return [left, right].some(
    ({ value }) => value.type === "occurrence" && value.modality === "alleged",
  );
}

/** Articles call alleged what is charged, or one detail of it, and go on to tell it as it was. */
function tellMuch(left: Support, right: Support, context: JudgeContext): boolean {
  return [left, right].some(({ narrative }) => context.tellsMuch(narrative));
}

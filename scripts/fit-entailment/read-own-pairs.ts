import type { LabelledPair } from "../evaluate/entailment/labelled-pair.ts";
import { OWN_PAIRS } from "./own-pairs-table.ts";

/** The pairs of the table. */
export function readOwnPairs(): readonly LabelledPair[] {
  return OWN_PAIRS.trim()
    .split("\n")
    .map((line) => {
      const [letter = "", premise = "", hypothesis = ""] = line.split(" | ");
      return { premise, hypothesis, label: "ENC".indexOf(letter), group: line };
    });
}

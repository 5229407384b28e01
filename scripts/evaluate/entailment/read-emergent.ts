import type { LabelledPair } from "./labelled-pair.ts";
import { readTable } from "./read-table.ts";

const STANCES = ["for", "observing", "against"];

/** Reads pairs of a claim (the hypothesis) and a headline (the premise); folds go by the claim. */
export function readEmergent(text: string): readonly LabelledPair[] {
  return readTable(text, ",").flatMap((row) => {
    const premise = row.get("articleHeadline");
    const hypothesis = row.get("claimHeadline");
    const label = STANCES.indexOf(row.get("stance")?.trim().toLowerCase() ?? "");
    if (premise === undefined || hypothesis === undefined || label === -1) return [];
    return [{ premise, hypothesis, label, group: hypothesis }];
  });
}

import { labelOf } from "./label-of.ts";
import type { LabelledPair } from "./labelled-pair.ts";
import { readTable } from "./read-table.ts";

/**
 * Reads a file of SICK; what has not its columns gives `[]`. Of the file of all parts, which has a column
 * for the part, those for training are left out.
 */
export function readSick(text: string): readonly LabelledPair[] {
  return readTable(text, "\t").flatMap((row) => {
    if (row.get("SemEval_set")?.trim().toUpperCase() === "TRAIN") return [];
    const premise = row.get("sentence_A");
    const hypothesis = row.get("sentence_B");
    const label = labelOf(row.get("entailment_judgment") ?? row.get("entailment_label"));
    if (premise === undefined || hypothesis === undefined || label === null) return [];
    return [{ premise, hypothesis, label, group: row.get("pair_ID") ?? "" }];
  });
}

import { CONTRADICT, ENTAIL, NEUTRAL } from "./labelled-pair.ts";

const LABELS: ReadonlyMap<string, number> = new Map([
  ["YES", ENTAIL],
  ["ENTAILMENT", ENTAIL],
  ["UNKNOWN", NEUTRAL],
  ["NEUTRAL", NEUTRAL],
  ["NO", CONTRADICT],
  ["CONTRADICTION", CONTRADICT],
]);

/** The class that a set's own word names; `null` for no known word. */
export function labelOf(word: string | undefined): number | null {
  return LABELS.get(word?.trim().toUpperCase() ?? "") ?? null;
}

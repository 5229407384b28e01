import type { Support } from "../../model/reading.ts";

/** Gate G4: is a voice committed to its claim, and how surely, as a factor of the score (0-1)? */
export function commitment({ modality, certainty }: Support): "none" | "weak" | "full" {
  if (modality !== "actual") return "none";
  return certainty === "possible" ? "weak" : "full";
}

/** Why a voice is not committed, by modality. */
export const NOT_COMMITTED: Readonly<Record<Support["modality"], string>> = {
  actual: "is committed",
  alleged: "passes it on without taking it over",
  possible: "calls it possible",
  expected: "expects it",
  planned: "speaks of a plan",
  cancelled: "says that it was called off",
  feared: "fears it",
  hypothetical: "supposes it",
  asked: "asks about it",
  required: "demands it",
  unconfirmed: "cannot confirm it",
};

import type { Verdict } from "../../model/finding-kind.ts";

/** How reports name a verdict. */
export interface VerdictWords {
  readonly verdict: Verdict;
  readonly heading: string;
  /** What it means, for a reader who has not seen the documentation. */
  readonly gloss: string;
}

/** In the order of the report; wording after the definitions of {@link Verdict}. */
export const VERDICT_WORDS: readonly VerdictWords[] = [
  {
    verdict: "contradiction",
    heading: "Contradictions",
    gloss: "cannot both be true of one event",
  },
  {
    verdict: "tension",
    heading: "Tensions",
    gloss: "can both be true only under an assumption that nobody states",
  },
  { verdict: "update", heading: "Updates", gloss: "a later statement of one source" },
  { verdict: "refinement", heading: "Refinements", gloss: "one says the same more exactly" },
  { verdict: "difference", heading: "Differences", gloss: "of presentation only" },
];

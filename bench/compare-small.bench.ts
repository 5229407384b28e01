import { compare } from "rashomon";
import type { BenchRow } from "./bench-row.ts";
import { buildNarratives } from "./inputs/build-narratives.ts";
import { medianTime } from "./measure.ts";

/** Most times that comparing may take what a JSON round trip of its input takes. */
const MOST = 30;

/** 50 narratives of 40 claims: the time as a multiple of a JSON round trip in the same run. */
export function benchCompareSmall(): readonly BenchRow[] {
  const narratives = buildNarratives({ narratives: 50, claimsEach: 40, perStory: 25 });
  const roundTrip = medianTime(() => JSON.parse(JSON.stringify(narratives)), 15);
  const time = medianTime(() => compare(narratives));
  const multiple = time / roundTrip;
  return [
    {
      name: "50 × 40 claims: JSON round trip",
      value: `${roundTrip.toFixed(1)} ms`,
      bar: null,
      passed: true,
    },
    { name: "50 × 40 claims: compare", value: `${time.toFixed(0)} ms`, bar: null, passed: true },
    {
      name: "50 × 40 claims: multiple",
      value: multiple.toFixed(1),
      bar: `${MOST}`,
      passed: multiple <= MOST,
    },
  ];
}

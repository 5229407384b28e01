import type { Finding } from "../../model/finding.ts";
import type { Reading } from "../../model/reading.ts";

/**
 * Finds for each later finding the earlier one that is the same conflict: by id, else by locus and
 * readings, else by slot and the claims that give either side.
 *
 * Each earlier finding is taken once. What a finding shares with several goes to the first of them.
 */
export function matchFindings(
  before: readonly Finding[],
  after: readonly Finding[],
): ReadonlyMap<Finding, Finding> {
  const earlierOf = new Map<Finding, Finding>();
  for (const keysOf of [byId, byReadings, byClaims]) {
    const taken = new Set(earlierOf.values());
    const index = new Map<string, Finding[]>();
    for (const finding of before) {
      if (taken.has(finding)) continue;
      for (const key of keysOf(finding)) {
        const known = index.get(key);
        if (known === undefined) index.set(key, [finding]);
        else known.push(finding);
      }
    }
    for (const finding of after) {
      if (earlierOf.has(finding)) continue;
      const match = keysOf(finding)
        .flatMap((key) => index.get(key) ?? [])
        .find((earlier) => !taken.has(earlier));
      if (match === undefined) continue;
      taken.add(match);
      earlierOf.set(finding, match);
    }
  }
  return earlierOf;
}

const byId = ({ id }: Finding): readonly string[] => [id];

/** The id also holds the kind, and whether it is an update. */
const byReadings = ({ locus, readings }: Finding): readonly string[] => [
  JSON.stringify([locus.id, ...readings.map(({ key }) => key)]),
];

/** Claims of one side with claims of the other, so many that a claim of each is still there. */
const MOST_CLAIMS = 4;

function byClaims({ kind, locus, readings, self }: Finding): readonly string[] {
  const [left, right] = readings.map(claimsOf);
  return (left ?? []).flatMap((one) =>
    (right ?? []).map((other) =>
      JSON.stringify([kind, locus.slot, locus.topic, self, ...[one, other].sort()]),
    ),
  );
}

function claimsOf({ support }: Reading): readonly string[] {
  return support
    .flatMap(({ narrative, claims }) => claims.map((claim) => JSON.stringify([narrative, claim])))
    .sort()
    .slice(0, MOST_CLAIMS);
}

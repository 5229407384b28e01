import { expect, test } from "vitest";
import type { ClaimId } from "../../../src/model/ids.ts";
import { narrative } from "../../../src/model/narrative-builder/narrative.ts";
import { withoutCircles } from "../../../src/read/narratives/without-circles.ts";

const account = narrative({
  source: "First Daily",
  claims: [
    { id: "a", predicate: "clash", party: ["guards", "rebels"], after: "b" },
    { id: "b", predicate: "capture", agent: "rebels", patient: "posts" },
  ],
});

test("of two ties that contradict each other the first stays", () => {
  const [clash, capture] = account.claims;
  if (clash === undefined || capture === undefined) throw new RangeError("two claims are given");
  const back = {
    relation: "after",
    claim: "a" as ClaimId,
    polarity: "positive",
    stated: true,
    evidence: [],
  } as const;
  const claims = withoutCircles([clash, { ...capture, links: [back] }]);
  expect(claims.map(({ links }) => links.length)).toEqual([1, 0]);
});

test("ties without a circle stay as they are", () => {
  expect(withoutCircles(account.claims)).toBe(account.claims);
});

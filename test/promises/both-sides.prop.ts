import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import type { ClaimInput } from "../../src/model/narrative-builder/claim-input.ts";
import { narrative } from "../../src/model/narrative-builder/narrative.ts";
import { compareWithSharedBase } from "../support/compare-with-shared-base.ts";

const SETTING = { place: "Islam Qala, Herat, Afghanistan", time: "2021-12-01" };

/** Two sides that cannot both be right. */
const opposed: fc.Arbitrary<readonly [ClaimInput, ClaimInput]> = fc.oneof(
  fc
    .tuple(fc.integer({ min: 2, max: 40 }), fc.integer({ min: 1, max: 40 }))
    .map(([figure, more]): [ClaimInput, ClaimInput] => [
      { ...SETTING, predicate: "kill", patient: "soldiers", quantity: figure },
      { ...SETTING, predicate: "kill", patient: "soldiers", quantity: figure + more },
    ]),
  fc.constant<[ClaimInput, ClaimInput]>([
    { ...SETTING, predicate: "attack", agent: "Taliban", patient: "Border Guards" },
    { ...SETTING, predicate: "attack", agent: "Taliban", patient: "Border Guards", negated: true },
  ]),
  fc.constant<[ClaimInput, ClaimInput]>([
    { ...SETTING, predicate: "clash", party: ["Border Guards", "Taliban"] },
    { ...SETTING, predicate: "clash", party: ["Border Guards", "bandits", { not: "the Taliban" }] },
  ]),
);

const speakers = fc.uniqueArray(
  fc.constantFrom(
    "the governor",
    "Ministry of Defence",
    "unnamed officials",
    "local residents",
    "First Daily",
  ),
  { minLength: 2, maxLength: 2 },
);

const conflictsOf = (narratives: readonly ReturnType<typeof narrative>[]) =>
  compareWithSharedBase(narratives).findings.filter(
    ({ verdict }) => verdict === "contradiction" || verdict === "tension",
  );

const kinds = (findings: ReturnType<typeof conflictsOf>) =>
  findings.map(({ kind, verdict, score }) => ({ kind, verdict, score }));

test.prop([opposed, speakers])(
  "a newspaper that quotes both sides does not contradict itself: the sides do, as they would in two newspapers",
  ([left, right], [one = "", other = ""]) => {
    const both = narrative({
      source: "Evening Post",
      claims: [
        { ...left, source: one },
        { ...right, source: other },
      ],
    });
    const apart = [
      narrative({ source: "Evening Post", claims: [{ ...left, source: one }] }),
      narrative({ source: "Morning Star", claims: [{ ...right, source: other }] }),
    ];
    const within = conflictsOf([both]);
    expect(within.filter(({ self }) => self)).toEqual([]);
    expect(within.length).toBeGreaterThan(0);
    expect(kinds(within)).toEqual(kinds(conflictsOf(apart)));
  },
);

test.prop([opposed])(
  "a newspaper that says both in its own voice contradicts itself, or is taken to tell of two events and that is said",
  ([left, right]) => {
    const both = narrative({ source: "Evening Post", claims: [left, right] });
    const found = conflictsOf([both]);
    for (const { self } of found) expect(self).toBe(true);
    if (found.length > 0) return;
    const { alignment, notCompared } = compareWithSharedBase([both]);
    expect(alignment.events).toHaveLength(2);
    expect(notCompared.map(({ gate }) => gate)).toContain("G1 same event");
  },
);

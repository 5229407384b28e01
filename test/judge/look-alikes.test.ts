import { describe, expect, test } from "vitest";
import { FINDING_KINDS } from "../../src/model/finding-kind.ts";
import { CASE_TYPES, type CaseType, type LookAlikeCase } from "./look-alikes/case.ts";
import { LOOK_ALIKES } from "./look-alikes/index.ts";
import { type CaseOutcome, runCase } from "./look-alikes/run-case.ts";

/** How many cases of each type every kind has at least. */
const FEWEST: Readonly<Record<CaseType, number>> = {
  positive: 2,
  tension: 2,
  "look-alike": 3,
  "other-event": 1,
  update: 1,
};

const outcomes = new Map<LookAlikeCase, CaseOutcome>();

/** Cases are run once, in the test that asks first: an error belongs to that test. */
function outcomeOf(given: LookAlikeCase): CaseOutcome {
  const outcome = outcomes.get(given) ?? runCase(given);
  outcomes.set(given, outcome);
  return outcome;
}

function inWords(found: readonly { readonly kind: string; readonly verdict: string }[]) {
  return found.map(({ kind, verdict }) => `${kind} ${verdict}`).sort();
}

function ofKind(kind: string, ...types: readonly CaseType[]): readonly LookAlikeCase[] {
  return LOOK_ALIKES.filter((one) => one.kind === kind && types.includes(one.type));
}

/** Is the conflict that a positive or a tension shows found, under the right verdict? */
function isFound(given: LookAlikeCase): boolean {
  const verdict = given.type === "positive" ? "contradiction" : "tension";
  return outcomeOf(given).conflicts.includes(`${given.kind} ${verdict}`);
}

describe.each(FINDING_KINDS)("%s", (kind) => {
  test.each(ofKind(kind, ...CASE_TYPES).map((given) => [given.type, given.name, given] as const))(
    "%s: %s",
    (_type, _name, given) => {
      const { conflicts, updates, others, gates } = outcomeOf(given);
      expect(conflicts, given.why).toEqual(inWords(given.expect));
      if (given.updates !== undefined)
        expect(updates, given.why).toEqual([...given.updates].sort());
      expect(others, given.why).toEqual(expect.arrayContaining(inWords(given.also ?? [])));
      if (given.notCompared !== undefined) expect(gates, given.why).toContain(given.notCompared);
    },
  );

  test("has cases of every type, and each expects what its type says", () => {
    for (const type of CASE_TYPES) {
      const found = ofKind(kind, type);
      expect(found.length, `${kind}: ${type}`).toBeGreaterThanOrEqual(FEWEST[type]);
      const verdict = { positive: "contradiction", tension: "tension" }[type as string];
      for (const one of found) {
        // A look-alike, another event or an update has no conflict at all, of whatever kind.
        if (verdict === undefined) expect(one.expect, one.name).toEqual([]);
        else expect(inWords(one.expect), one.name).toContain(`${kind} ${verdict}`);
      }
    }
  });
});

describe("the suite", () => {
  test("has at least 189 cases, their names unique within a kind", () => {
    const names = LOOK_ALIKES.map(({ kind, name }) => `${kind}: ${name}`);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(189);
  });

  test.each(FINDING_KINDS)("%s: everything to be found is found", (kind) => {
    const missed = ofKind(kind, "positive", "tension").filter((given) => !isFound(given));
    expect(missed.map(({ name }) => name)).toEqual([]);
  });

  test.each(FINDING_KINDS)("%s: nothing is found where only the looks are alike", (kind) => {
    const alarms = ofKind(kind, "look-alike", "other-event", "update").filter(
      (given) => outcomeOf(given).conflicts.length > 0,
    );
    expect(alarms.map(({ name }) => name)).toEqual([]);
  });
});

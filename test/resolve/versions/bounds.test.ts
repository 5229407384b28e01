import { type ClaimInput, compare, findVersions, type NarrativeInput, narrative } from "rashomon";
import { describe, expect, test } from "vitest";

const DAY = { eventTime: "2024-03-05", place: "Harbourton" };

function account(
  source: string,
  claims: readonly ClaimInput[],
  more: Partial<NarrativeInput> = {},
) {
  return narrative({ ...DAY, id: source.toLowerCase(), source, claims, ...more });
}

const toll = (quantity: number, event = "blast"): ClaimInput => ({
  predicate: "kill",
  patient: "people",
  quantity,
  event,
});

describe("findVersions() is bounded", () => {
  const many = Array.from({ length: 20 }, (_, index) =>
    account(`Outlet ${index}`, [toll(10 + index * 20)], { id: `outlet-${index}` }),
  );

  test("by the limit, which the result says", () => {
    const { disputes, bounded, reason } = findVersions(compare(many), { limit: 5 });
    expect(bounded).toBe(true);
    expect(reason).toBe("at most 5 versions of a dispute are listed");
    expect(disputes[0]?.versions).toHaveLength(5);
    expect(disputes[0]?.leftOut).toBe(15);
    // What is not listed is not hidden: it stands among the sides.
    const unlisted = disputes[0]?.conflicts.flatMap(({ sides }) =>
      sides.filter(({ versions }) => versions.length === 0),
    );
    expect(unlisted?.length).toBeGreaterThan(0);
  });

  test("by the search, where there are too many to look at: 2 to the power of 12 here", () => {
    const pairs = Array.from({ length: 12 }, (_, index) => index);
    const hub = account(
      "Hub",
      pairs.map((pair) => toll(90, `e${pair}`)),
    );
    const sides = pairs.flatMap((pair) => [
      account(`Left ${pair}`, [toll(10, `e${pair}`)], { id: `left-${pair}` }),
      account(`Right ${pair}`, [toll(30, `e${pair}`)], { id: `right-${pair}` }),
    ]);
    const { disputes, bounded, reason } = findVersions(compare([hub, ...sides]));
    expect(bounded).toBe(true);
    expect(reason).toContain("the search stopped before it had seen every largest set");
    expect(disputes[0]?.leftOut).toBeNull();
    expect(disputes[0]?.versions.length).toBe(12);
    for (const version of disputes[0]?.versions ?? []) {
      expect(version.supporters).toHaveLength(12);
    }
    // Counted by parts that no conflict connects: three figures for each of twelve tolls.
    expect(disputes[0]?.possible).toBe(3 ** 12);
  });

  test.each([0, -1, 1.5, Number.NaN])("rejects a limit of %s", (limit) => {
    expect(() => findVersions(compare([]), { limit })).toThrow(RangeError);
  });

  test("rejects what is no comparison, and no options", () => {
    expect(() => findVersions(null as never)).toThrow(
      "Cannot find versions: null is no comparison",
    );
    expect(() => findVersions(compare([]), 3 as never)).toThrow(TypeError);
  });
});

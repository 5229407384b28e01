import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { compareRuns } from "../../../src/change/runs/compare-runs.ts";
import { compare } from "../../../src/compare.ts";
import { severalNarratives } from "../../support/arbitraries.ts";

const runs = severalNarratives({ minimum: 3 }).chain((all) =>
  fc.tuple(fc.subarray([...all]), fc.subarray([...all]), fc.shuffledSubarray([...all])),
);

test.prop([runs], { numRuns: 40 })(
  "compareRuns() puts every finding and account in one list",
  ([one, other]) => {
    const [before, after] = [compare(one), compare(other)];
    const { findings, narratives } = compareRuns(before, after);
    const kept = findings.changed.map((change) => change.after);
    const later = [...findings.new, ...findings.unchanged, ...kept];
    expect(later.map(({ id }) => id).sort()).toEqual(after.findings.map(({ id }) => id).sort());
    expect(findings.resolved.length + findings.unchanged.length + kept.length).toBe(
      before.findings.length,
    );
    const ids = [...narratives.added, ...narratives.unchanged, ...narratives.changed];
    expect(ids.sort()).toEqual(after.narratives.map(({ id }) => id).sort());
  },
);

test.prop([runs], { numRuns: 40 })(
  "compareRuns() the other way round swaps new and resolved",
  ([one, other]) => {
    const [before, after] = [compare(one), compare(other)];
    const there = compareRuns(before, after);
    const back = compareRuns(after, before);
    expect(back.narratives).toEqual({
      ...there.narratives,
      added: there.narratives.removed,
      removed: there.narratives.added,
    });
    expect(back.findings.new.length).toBe(there.findings.resolved.length);
    expect(back.findings.resolved.length).toBe(there.findings.new.length);
  },
);

test.prop([runs], { numRuns: 40 })(
  "compareRuns() gives JSON, and no finding of a run and itself",
  ([one, , all]) => {
    const run = compare(one);
    const changes = compareRuns(run, compare(all));
    expect(JSON.parse(JSON.stringify(changes))).toEqual(changes);
    const { findings } = compareRuns(run, compare([...one].reverse()));
    expect([...findings.new, ...findings.changed, ...findings.resolved]).toEqual([]);
  },
);

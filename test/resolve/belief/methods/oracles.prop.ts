import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import type { ClaimTable } from "../../../../src/resolve/belief/claim-table.ts";
import { indexClaims } from "../../../../src/resolve/belief/index-claims.ts";
import { accu } from "../../../../src/resolve/belief/methods/accu.ts";
import { averageLog } from "../../../../src/resolve/belief/methods/average-log.ts";
import { crh } from "../../../../src/resolve/belief/methods/crh.ts";
import { investment, pooledInvestment } from "../../../../src/resolve/belief/methods/investment.ts";
import { sums } from "../../../../src/resolve/belief/methods/sums.ts";
import { tdh } from "../../../../src/resolve/belief/methods/tdh.ts";
import { truthFinder } from "../../../../src/resolve/belief/methods/truth-finder.ts";

// The formulas of the papers, written down as they stand and without regard to cost.

const VALUES = ["a", "b", "c", "d"] as const;
/** a lies in b and d, b in d; c stands by itself. */
const ABOVE: Readonly<Record<string, readonly string[]>> = { a: ["b", "d"], b: ["d"] };
const tables = fc
  .array(
    fc.record({
      source: fc.constantFrom("r", "s", "t", "u"),
      item: fc.constantFrom("i", "j", "k"),
      value: fc.constantFrom(...VALUES),
      weight: fc.constant(1),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((claims) => indexClaims(claims, (value) => ABOVE[value] ?? []));

interface PlainClaim {
  readonly source: number;
  readonly value: number;
}

function claimsOf({ sourceAt, valueAt }: ClaimTable): readonly PlainClaim[] {
  return Array.from(sourceAt, (source, claim) => ({ source, value: valueAt[claim] ?? 0 }));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

function expectClose(given: Float64Array, wanted: readonly number[]): void {
  expect(given).toHaveLength(wanted.length);
  for (const [index, one] of wanted.entries()) expect(given[index]).toBeCloseTo(one, 8);
}

test.prop([tables, fc.integer({ min: 1, max: 6 })], { numRuns: 200 })(
  "tdh() gives what the E and M steps of Jung, Kim and Shim give",
  (table, rounds) => {
    const claims = claimsOf(table);
    const siblings = (value: number) =>
      table.values.flatMap((_, other) =>
        table.itemOf[other] === table.itemOf[value] ? [other] : [],
      );
    const isAbove = (wide: number, narrow: number) =>
      siblings(narrow).includes(wide) &&
      (ABOVE[table.values[narrow] ?? ""] ?? []).includes(table.values[wide] ?? "");
    const nested = (value: number) =>
      siblings(value).some((one) => siblings(value).some((other) => isAbove(one, other)));
    /** Probability of each state, and that a source says `said` when `truth` is true. */
    const states = (quality: readonly number[], said: number, truth: number) => {
      const above = siblings(truth).filter((other) => isAbove(other, truth)).length;
      const others = siblings(truth).length - above - 1;
      const [exact = 0, wide = 0, wrong = 0] = quality;
      if (said === truth) return nested(said) ? [exact, 0, 0] : [exact, wide, 0];
      return isAbove(said, truth) ? [0, wide / above, 0] : [0, 0, wrong / others];
    };
    let quality = table.sources.map(() => [0.5, 0.3, 0.2]);
    let belief = table.values.map((_, value) => 1 / siblings(value).length);
    for (let round = 0; round < rounds; round += 1) {
      const joint = claims.map(({ source, value: said }) => {
        const all = siblings(said).map((truth) => ({
          truth,
          states: states(quality[source] ?? [], said, truth).map(
            (share) => share * (belief[truth] ?? 0),
          ),
        }));
        const whole = sum(all.flatMap((one) => one.states));
        return all.map((one) => ({ ...one, states: one.states.map((share) => share / whole) }));
      });
      quality = table.sources.map((_, source) => {
        const counts = [2, 2, 1].map((prior, state) =>
          sum([
            prior,
            ...claims.flatMap((claim, index) =>
              claim.source === source
                ? (joint[index] ?? []).map((one) => one.states[state] ?? 0)
                : [],
            ),
          ]),
        );
        return counts.map((count) => count / sum(counts));
      });
      const counts = table.values.map((_, value) =>
        sum([1, ...joint.flat().flatMap((one) => (one.truth === value ? one.states : []))]),
      );
      belief = counts.map(
        (count, value) => count / sum(siblings(value).map((other) => counts[other] ?? 0)),
      );
    }
    const given = tdh(table, rounds);
    expectClose(given.belief, belief);
    expectClose(
      given.trust,
      quality.map(([exact = 0, wide = 0]) => exact + wide),
    );
  },
);

test.prop([tables, fc.integer({ min: 1, max: 6 })], { numRuns: 200 })(
  "investment() gives what the formulas of Pasternack and Roth give",
  (table, rounds) => {
    const claims = claimsOf(table);
    const saidBy = (value: number) => claims.filter((one) => one.value === value);
    const siblings = (value: number) =>
      claims.filter((one) => table.itemOf[one.value] === table.itemOf[value]);
    let belief = table.values.map((_, value) => saidBy(value).length / siblings(value).length);
    let trust = table.sources.map(() => 1);
    const stake = (source: number) =>
      (trust[source] ?? 0) / claims.filter((one) => one.source === source).length;
    const put = (value: number) => sum(saidBy(value).map(({ source }) => stake(source)));
    for (let round = 0; round < rounds; round += 1) {
      const back = table.sources.map((_, source) =>
        sum(
          claims.map((one) =>
            one.source === source ? ((belief[one.value] ?? 0) * stake(source)) / put(one.value) : 0,
          ),
        ),
      );
      trust = back.map((one) => one / Math.max(...back));
      const grown = table.values.map((_, value) => put(value) ** 1.2);
      belief = grown.map((one) => one / Math.max(...grown));
    }
    const given = investment(table, rounds);
    expectClose(given.belief, belief);
    expectClose(given.trust, trust);
  },
);

/** What the formulas of all methods speak of: who says a value, what a source says, its rivals. */
function plain(table: ClaimTable) {
  const claims = claimsOf(table);
  return {
    saidBy: (value: number) =>
      claims.filter((one) => one.value === value).map(({ source }) => source),
    saidOf: (source: number) =>
      claims.filter((one) => one.source === source).map(({ value }) => value),
    rivals: (value: number) =>
      table.values.flatMap((_, other) =>
        table.itemOf[other] === table.itemOf[value] ? [other] : [],
      ),
    bySource: (of: (source: number) => number) => table.sources.map((_, source) => of(source)),
    byValue: (of: (value: number) => number) => table.values.map((_, value) => of(value)),
  };
}

const at = (numbers: readonly number[], index: number) => numbers[index] ?? 0;
const mean = (numbers: readonly number[]) => sum(numbers) / numbers.length;
const scaled = (numbers: readonly number[]) => {
  const most = Math.max(...numbers);
  return numbers.map((one) => (most > 0 ? one / most : one));
};
const rounds = fc.integer({ min: 1, max: 6 });

test.prop([tables, rounds, fc.boolean()], { numRuns: 200 })(
  "sums() and averageLog() give what the formulas of Pasternack and Roth give",
  (table, count, logarithmic) => {
    const { saidBy, saidOf, bySource, byValue } = plain(table);
    let belief = byValue(() => 0.5);
    let trust = bySource(() => 0);
    for (let round = 0; round < count; round += 1) {
      const trusted = (source: number) => {
        const beliefs = saidOf(source).map((value) => at(belief, value));
        return logarithmic ? Math.log(beliefs.length) * mean(beliefs) : sum(beliefs);
      };
      trust = scaled(bySource(trusted));
      belief = scaled(byValue((value) => sum(saidBy(value).map((source) => at(trust, source)))));
    }
    const given = (logarithmic ? averageLog : sums)(table, count);
    expectClose(given.belief, belief);
    expectClose(given.trust, trust);
  },
);

test.prop([tables, rounds], { numRuns: 200 })(
  "pooledInvestment() gives what the formulas of Pasternack and Roth give",
  (table, count) => {
    const { saidBy, saidOf, rivals, bySource, byValue } = plain(table);
    let belief = byValue((value) => 1 / rivals(value).length);
    let trust = bySource(() => 1);
    const stake = (source: number) => at(trust, source) / saidOf(source).length;
    const put = (value: number) => sum(saidBy(value).map(stake));
    for (let round = 0; round < count; round += 1) {
      const paid = (source: number) =>
        sum(saidOf(source).map((value) => (at(belief, value) * stake(source)) / put(value)));
      trust = scaled(bySource(paid));
      const pooled = (value: number) => sum(rivals(value).map((other) => put(other) ** 1.4));
      belief = byValue((value) => (put(value) * put(value) ** 1.4) / pooled(value));
    }
    const given = pooledInvestment(table, count);
    expectClose(given.belief, belief);
    expectClose(given.trust, trust);
  },
);

test.prop([tables, rounds], { numRuns: 200 })(
  "truthFinder() gives what the formulas of Yin, Han and Yu give for values that are unlike",
  (table, count) => {
    const { saidBy, saidOf, rivals, bySource, byValue } = plain(table);
    const [dampening, influence, implication] = [0.3, 0.5, -0.5];
    let trust = bySource(() => 0.9);
    let belief = byValue(() => 0);
    for (let round = 0; round < count; round += 1) {
      const score = byValue((value) =>
        sum(saidBy(value).map((source) => -Math.log(1 - Math.min(at(trust, source), 1 - 1e-9)))),
      );
      const adjusted = byValue((value) => {
        const others = rivals(value).filter((other) => other !== value);
        return (
          at(score, value) + influence * sum(others.map((other) => at(score, other) * implication))
        );
      });
      belief = adjusted.map((one) => 1 / (1 + Math.exp(-dampening * one)));
      trust = bySource((source) => mean(saidOf(source).map((value) => at(belief, value))));
    }
    const given = truthFinder(table, count);
    expectClose(given.belief, belief);
    expectClose(given.trust, trust);
  },
);

test.prop([tables, rounds], { numRuns: 200 })(
  "accu() gives what the formulas of Dong, Berti-Équille and Srivastava give",
  (table, count) => {
    const { saidBy, saidOf, rivals, bySource, byValue } = plain(table);
    const wrong = 100;
    let accuracy = bySource(() => 0.8);
    let belief = byValue(() => 0);
    for (let round = 0; round < count; round += 1) {
      const votes = byValue((value) =>
        sum(
          saidBy(value).map((source) =>
            Math.log((wrong * at(accuracy, source)) / (1 - at(accuracy, source))),
          ),
        ),
      );
      belief = byValue((value) => {
        const given = rivals(value);
        const unsaid = Math.max(wrong + 1 - given.length, 0);
        return (
          Math.exp(at(votes, value)) /
          (unsaid + sum(given.map((other) => Math.exp(at(votes, other)))))
        );
      });
      accuracy = bySource((source) => {
        const right = mean(saidOf(source).map((value) => at(belief, value)));
        return Math.min(Math.max(right, 0.02), 0.98);
      });
    }
    const given = accu(table, count);
    expectClose(given.belief, belief);
    expectClose(given.trust, accuracy);
  },
);

test.prop([tables, rounds], { numRuns: 200 })(
  "crh() gives what the formulas of Li et al. give for categories",
  (table, count) => {
    const { saidBy, saidOf, rivals, bySource, byValue } = plain(table);
    let weight = bySource(() => 1);
    const weighed = () =>
      byValue((value) => sum(saidBy(value).map((source) => at(weight, source))));
    let belief = weighed();
    for (let round = 0; round < count; round += 1) {
      const isTop = (value: number, other: number) =>
        at(belief, value) >= at(belief, other) * (1 - 1e-9);
      const truth = byValue((value) => {
        const top = rivals(value).filter((one) => rivals(one).every((other) => isTop(one, other)));
        return top.includes(value) ? 1 / top.length : 0;
      });
      const loss = bySource((source) =>
        Math.max(mean(saidOf(source).map((value) => 1 - at(truth, value))), 1e-3),
      );
      const relative = scaled(loss);
      if (relative.every((one) => one === 1)) break;
      weight = relative.map((one) => Math.log(1 / one));
      belief = weighed();
    }
    const given = crh(table, count);
    expectClose(given.belief, belief);
    expectClose(given.trust, scaled(weight));
  },
);

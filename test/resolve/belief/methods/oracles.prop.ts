import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import type { ClaimTable } from "../../../../src/resolve/belief/claim-table.ts";
import { indexClaims } from "../../../../src/resolve/belief/index-claims.ts";
import { investment } from "../../../../src/resolve/belief/methods/investment.ts";
import { tdh } from "../../../../src/resolve/belief/methods/tdh.ts";

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

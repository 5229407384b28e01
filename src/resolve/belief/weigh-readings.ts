import { BELIEF_METHODS, type BeliefMethod } from "../../model/belief-method.ts";
import { checkOptions, type OptionKeys } from "../../model/check/check-options.ts";
import type { ProbableCopy, WeighedReadings } from "../../model/weighed-readings.ts";
import { assembleItems, byMethod } from "./assemble-items.ts";
import { BELIEF_FUNCTIONS } from "./belief-methods-table.ts";
import type { ClaimTable } from "./claim-table.ts";
import { findCopies } from "./find-copies.ts";
import { type BroaderValues, indexClaims } from "./index-claims.ts";
import { type AccuScores, accuCopy } from "./methods/accu.ts";
import { prepareClaims, readTableItem } from "./prepare-claims.ts";
import type { Scores } from "./scores.ts";
import { shares } from "./shares.ts";
import type { SourcedValue } from "./sourced-value.ts";

/** Options of {@link weighReadings}. */
export interface WeighReadingsOptions {
  /**
   * The methods to run, in any order; `[]` gives the plain vote alone.
   *
   * @defaultValue all of them
   */
  readonly methods?: readonly BeliefMethod[];
  /**
   * Rounds of each method, an integer from 1. The papers stop at 20, or before when little changes.
   *
   * @defaultValue `20`
   */
  readonly iterations?: number;
  /**
   * Nothing is chosen for an item of fewer sources, an integer from 1. Its readings are given with
   * their belief all the same.
   *
   * @defaultValue `2`
   */
  readonly minSources?: number;
  /**
   * Which items may have several true values: authors, parties to a fight. Costs the number of
   * sources times that of values for each such item.
   *
   * @defaultValue none of them
   */
  readonly several?: (item: string) => boolean;
  /**
   * All values that a value lies in or implies ("England" for "London"); others than those given
   * for the item are of no account. Only `tdh` makes use of it, and not where several values may
   * be true.
   *
   * @defaultValue values are not nested
   */
  readonly broader?: (value: string, item: string) => readonly string[];
}

const KEYS: OptionKeys<WeighReadingsOptions> = {
  methods: true,
  iterations: true,
  minSources: true,
  several: true,
  broader: true,
};

/**
 * Says how far each reading is to be believed, by the plain vote and by published methods of truth
 * discovery beside it: who is often believed is trusted, and who is trusted is believed.
 *
 * Belief is a computed value and no truth: no reading is left out, and each has the vote beside its
 * belief. Methods: TruthFinder (Yin et al. 2008), ACCU without and with copy detection (Dong et al.
 * 2009), Sums, Average·Log, Investment, PooledInvestment (Pasternack and Roth 2010), CRH (Li et al.
 * 2014), TDH (Jung et al. 2019), with the settings that were published. Neither the order of the
 * claims nor what sources, items and values are called matters, but for rounding.
 *
 * Linear in the claims a round, besides sorting names; `accu-copy` also in the pairs of claims on
 * an item of at most 24 claims.
 *
 * @param claims - Who gives which value for what, any order. A source may give an item several
 *   values; what it says twice counts once. Not changed.
 * @param options - See {@link WeighReadingsOptions}.
 * @returns Items sorted by name, each with all its readings; see {@link WeighedReadings}.
 * @throws TypeError when a claim is no object or a name no string; RangeError for an empty name, a
 *   prior or grade that there is not, an unknown method, `iterations` or `minSources` below 1.
 * @example Two careful sources against one
 * ```ts
 * import assert from "node:assert/strict";
 * import { weighReadings } from "rashomon";
 *
 * const { items } = weighReadings([
 *   { source: "Courier", item: "injured", value: "12", prior: "B2" },
 *   { source: "Herald", item: "injured", value: "12" },
 *   { source: "Echo", item: "injured", value: "30" },
 * ]);
 * const [injured] = items;
 * assert.deepEqual(injured?.voted.values, ["12"]);
 * assert.deepEqual(injured?.believed["truth-finder"]?.values, ["12"]);
 * assert.deepEqual(injured?.readings.map(({ value }) => value), ["12", "30"]);
 * ```
 */
export function weighReadings(
  claims: readonly SourcedValue[],
  options: WeighReadingsOptions = {},
): WeighedReadings {
  const {
    several = () => false,
    broader,
    iterations = 20,
    minSources = 2,
  } = checkOptions(options, "weigh readings", KEYS);
  checkCount("iterations", iterations);
  checkCount("minSources", minSources);
  const methods = checkMethods(options.methods ?? BELIEF_METHODS);
  const prepared = prepareClaims(claims, several);
  const table = indexClaims(prepared, broader === undefined ? null : ofItems(broader));
  let copies: readonly ProbableCopy[] = [];
  const scored = methods.map((method): readonly [BeliefMethod, Scores] => {
    if (method !== "accu-copy") return [method, BELIEF_FUNCTIONS[method](table, iterations)];
    const scores: AccuScores = accuCopy(table, iterations);
    copies = findCopies(table, scores);
    return [method, scores];
  });
  const votes = countClaims(table);
  const beliefs = scored.map(
    ([method, { belief }]) => [method, shares(table, belief, votes)] as const,
  );
  return {
    methods,
    items: assembleItems(table, beliefs, minSources),
    sources: table.sources.map((source, index) => ({
      source,
      claimCount: table.claimCount[index] ?? 0,
      trust: byMethod(scored, ({ trust }) => trust[index] ?? 0),
    })),
    copies,
  };
}

/** Asks about the user's items only: a value that holds or not lies in nothing. */
function ofItems(broader: BroaderValues): BroaderValues {
  return (given, name) => {
    const { item, value } = readTableItem(name);
    return value === null ? broader(given, item) : [];
  };
}

function countClaims({ values, claimsFrom }: ClaimTable): Float64Array {
  return Float64Array.from(values, (_, at) => (claimsFrom[at + 1] ?? 0) - (claimsFrom[at] ?? 0));
}

function checkCount(name: string, value: number): void {
  if (Number.isSafeInteger(value) && value >= 1) return;
  throw new RangeError(`Cannot weigh readings: ${name} is ${value}, not an integer from 1`);
}

function checkMethods(asked: readonly BeliefMethod[]): readonly BeliefMethod[] {
  const unknown = asked.find((method) => !BELIEF_METHODS.includes(method));
  if (unknown !== undefined) {
    throw new RangeError(
      `Cannot weigh readings: there is no method ${JSON.stringify(unknown)}; there are ${BELIEF_METHODS.join(", ")}`,
    );
  }
  return BELIEF_METHODS.filter((method) => asked.includes(method));
}

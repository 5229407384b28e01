/** What a word of vague number allows; the bounds are soft. */
export interface VagueCount {
  readonly low: number;
  readonly high: number | null;
}

/**
 * Words of vague number.
 *
 * Lower bounds of the plural words: ACLED codebook, reported fatalities, which codes the most
 * conservative figure (10 for "tens", 12 for "dozens", 100 for "hundreds", and so on). UCDP GED
 * likewise keeps a low, a best and a high figure apart and gives no best where the report names
 * none. Upper bounds are ours: a speaker goes on to the next larger word once there are two of
 * that ("hundreds" from 200 on), so "dozens" ends below 200. "Couple", "few", "handful" and
 * "several" are ours too and wide on purpose: too wide hides a doubtful conflict, too narrow
 * invents one.
 */
export const VAGUE_COUNTS: ReadonlyMap<string, VagueCount> = new Map<string, VagueCount>([
  ["a couple", { low: 2, high: 3 }],
  ["a few", { low: 3, high: 10 }],
  ["few", { low: 1, high: 10 }],
  ["a handful", { low: 3, high: 10 }],
  ["multiple", { low: 2, high: null }],
  ["several", { low: 3, high: 19 }],
  ["many", { low: 3, high: null }],
  ["numerous", { low: 3, high: null }],
  ["tens", { low: 10, high: 199 }],
  ["dozens", { low: 12, high: 199 }],
  ["scores", { low: 20, high: 199 }],
  ["hundreds", { low: 100, high: 1999 }],
  ["thousands", { low: 1000, high: 19_999 }],
  ["tens of thousands", { low: 10_000, high: 199_999 }],
  ["hundreds of thousands", { low: 100_000, high: 1_999_999 }],
  ["millions", { low: 1_000_000, high: 19_999_999 }],
  ["tens of millions", { low: 10_000_000, high: 199_999_999 }],
  ["hundreds of millions", { low: 100_000_000, high: 1_999_999_999 }],
  ["billions", { low: 1_000_000_000, high: 19_999_999_999 }],
]);

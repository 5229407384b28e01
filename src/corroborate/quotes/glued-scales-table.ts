/**
 * What newspapers write behind a figure without a space, with what it multiplies by and whether it
 * does so only of money: "5m" may be metres, "5k" a run. After the style guides of the Guardian, the
 * BBC and the Financial Times.
 */
export const GLUED_SCALES: ReadonlyMap<string, readonly [scale: number, needsMoney: boolean]> =
  new Map([
    ["k", [1e3, true]],
    ["m", [1e6, true]],
    ["mn", [1e6, false]],
    ["bn", [1e9, false]],
    ["tn", [1e12, false]],
  ]);

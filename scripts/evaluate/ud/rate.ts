/** Percent with two decimals; 0 of none. */
export function rate(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((10_000 * part) / whole) / 100;
}

/** F1 in percent, from what is right, what was found and what there was to find. */
export function f1(right: number, found: number, gold: number): number {
  return rate(2 * right, found + gold);
}

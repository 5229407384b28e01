/** Strength of two figures that lie apart: 0.6 for neighbours, 0.95 from a quarter apart on. */
export function apartStrength(gap: number): number {
  return 0.6 + 0.35 * Math.min(1, gap / 0.25);
}

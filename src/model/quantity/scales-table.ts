/** A word that multiplies what stands before it. */
export interface Scale {
  /** The factor is ten to this power times `times`. */
  readonly power: number;
  readonly times: number;
  /** A round measure of speech: "two dozen" need not be 24 on the dot. */
  readonly rough: boolean;
}

const powerOfTen = (power: number): Scale => ({ power, times: 1, rough: false });

/** English scale words, short scale, with the South Asian ones that English news there uses. */
export const SCALES: ReadonlyMap<string, Scale> = new Map([
  ["hundred", powerOfTen(2)],
  ["thousand", powerOfTen(3)],
  ["lakh", powerOfTen(5)],
  ["million", powerOfTen(6)],
  ["crore", powerOfTen(7)],
  ["billion", powerOfTen(9)],
  ["bn", powerOfTen(9)],
  ["trillion", powerOfTen(12)],
  ["dozen", { power: 0, times: 12, rough: true }],
  ["score", { power: 0, times: 20, rough: true }],
]);

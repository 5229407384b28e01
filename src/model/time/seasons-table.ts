/** A season code of EDTF with the months it covers. */
export interface Season {
  /** What stands in the place of the month. */
  readonly code: number;
  /** First month, 1-12. */
  readonly from: number;
  /** Last month, 1-12; before `from` when it lies in the next year. */
  readonly to: number;
  /** The notation leaves open which months are meant. */
  readonly approximate: boolean;
}

/**
 * Sub-year groupings of EDTF (ISO 8601-2:2019, level 1 and 2). Months of the seasons are the
 * meteorological ones of the World Meteorological Organization (spring: March-May in the north).
 * Codes 21-24 name no hemisphere; they are read as northern and marked approximate.
 */
export const SEASONS: readonly Season[] = [
  { code: 21, from: 3, to: 5, approximate: true },
  { code: 22, from: 6, to: 8, approximate: true },
  { code: 23, from: 9, to: 11, approximate: true },
  { code: 24, from: 12, to: 2, approximate: true },
  // Northern hemisphere.
  { code: 25, from: 3, to: 5, approximate: false },
  { code: 26, from: 6, to: 8, approximate: false },
  { code: 27, from: 9, to: 11, approximate: false },
  { code: 28, from: 12, to: 2, approximate: false },
  // Southern hemisphere.
  { code: 29, from: 9, to: 11, approximate: false },
  { code: 30, from: 12, to: 2, approximate: false },
  { code: 31, from: 3, to: 5, approximate: false },
  { code: 32, from: 6, to: 8, approximate: false },
  // Quarters.
  { code: 33, from: 1, to: 3, approximate: false },
  { code: 34, from: 4, to: 6, approximate: false },
  { code: 35, from: 7, to: 9, approximate: false },
  { code: 36, from: 10, to: 12, approximate: false },
  // Quadrimesters.
  { code: 37, from: 1, to: 4, approximate: false },
  { code: 38, from: 5, to: 8, approximate: false },
  { code: 39, from: 9, to: 12, approximate: false },
  // Semesters.
  { code: 40, from: 1, to: 6, approximate: false },
  { code: 41, from: 7, to: 12, approximate: false },
];

const SUFFIXES = new Map([
  [1, "st"],
  [2, "nd"],
  [3, "rd"],
]);

/** An English ordinal in figures: 1st, 2nd, 3rd, 11th. */
export const ordinal = (value: number): string => {
  const isTeen = Math.floor(value / 10) % 10 === 1;
  return `${value}${(isTeen ? undefined : SUFFIXES.get(value % 10)) ?? "th"}`;
};

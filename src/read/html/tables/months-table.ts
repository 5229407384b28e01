/** The first three letters of the months, which tell them apart, in order. */
export const MONTHS: readonly string[] = "jan feb mar apr may jun jul aug sep oct nov dec".split(
  " ",
);

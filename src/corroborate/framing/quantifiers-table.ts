/**
 * Words that say how many and nothing else, beside numbers and words of vague number: determiners (Quirk et al.
 * 1985, 5.10-5.25) and nouns of measure before "of" (5.7-5.9). "Mob", "gang", "band" and "crowd" are none: they say
 * what sort of people it is. "Most" and "more" are left out, which also compare: "most wanted".
 */
export const QUANTIFIERS: ReadonlySet<string> = new Set(
  "some many few several numerous countless various all both".split(" "),
);

/** With "of": "a number of farmers". */
export const MEASURE_NOUNS: ReadonlySet<string> = new Set(
  `number numbers lot lots couple handful majority minority total half most
   group groups pair trio dozen dozens score scores hundreds thousands millions`.split(/\s+/u),
);

/**
 * Ways of writing numbers that are no figures. After Quirk et al. (1985) 5.10-5.25, 6.63-6.68 (quantifiers,
 * fractions, multipliers) and the style guides of the Guardian and of Reuters, which change one into the other.
 */

/** Words that divide, with what by. "A third man" and "the third quarter" divide nothing. */
export const DIVISORS: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["halves", 2],
  ["third", 3],
  ["thirds", 3],
  ["quarter", 4],
  ["quarters", 4],
  ["fifth", 5],
  ["fifths", 5],
  ["sixth", 6],
  ["sixths", 6],
  ["eighth", 8],
  ["eighths", 8],
  ["tenth", 10],
  ["tenths", 10],
]);

/** "Half our men" is half of them; other fractions need an "of". */
export const AFTER_HALF: ReadonlySet<string> = new Set(
  "the this that these those my your his her its our their all what".split(" "),
);

/** How many times. */
export const TIMES_WORDS: ReadonlyMap<string, number> = new Map([
  ["twice", 2],
  ["thrice", 3],
]);

/** From the third on; the first two are as often no numbers. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
   fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`
    .split(/\s+/u)
    .map((word, index) => [word, index + 1] as const),
);

/** Minutes in units of time. A month is a twelfth of a year. */
export const MINUTES: ReadonlyMap<string, number> = new Map(
  (
    [
      ["minute", 1],
      ["hour", 60],
      ["day", 1440],
      ["week", 7 * 1440],
      ["month", (365.25 / 12) * 1440],
      ["year", 365.25 * 1440],
    ] as const
  ).flatMap(([unit, minutes]) => [[unit, minutes] as const, [`${unit}s`, minutes] as const]),
);

/**
 * Words that may stand for a number, with its unit: who puts "two men" for "both men" has changed nothing. Without
 * a number on the other side they count for nothing.
 */
export const NUMBER_STAND_INS: ReadonlyMap<string, readonly [value: number, unit: string | null]> =
  new Map<string, readonly [number, string | null]>([
    ["both", [2, null]],
    ["couple", [2, null]],
    ["pair", [2, null]],
    ["twins", [2, null]],
    ["trio", [3, null]],
    ["double", [2, "times"]],
    ["doubles", [2, "times"]],
    ["doubled", [2, "times"]],
    ["doubling", [2, "times"]],
    ["triple", [3, "times"]],
    ["tripled", [3, "times"]],
    ["tripling", [3, "times"]],
    ["treble", [3, "times"]],
    ["trebled", [3, "times"]],
    ["halve", [50, "percent"]],
    ["halved", [50, "percent"]],
    ["halving", [50, "percent"]],
    ["fortnight", [14, "days"]],
    ["fortnights", [14, "days"]],
    ["decade", [10, "years"]],
    ["decades", [10, "years"]],
    ["century", [100, "years"]],
    ["centuries", [100, "years"]],
    ["noon", [12, null]],
    ["midday", [12, null]],
    ["midnight", [12, null]],
  ]);

/**
 * Prefixes that leave the inflection of a word as it is, the longer before the shorter.
 * Source: Quirk et al. (1985), "A Comprehensive Grammar of the English Language", appendix I, and
 * those that news has coined since ("cyber", "eco").
 */
export const PREFIXES = [
  "counter",
  "hyper",
  "inter",
  "micro",
  "multi",
  "super",
  "trans",
  "ultra",
  "under",
  "cyber",
  "down",
  "fore",
  "mega",
  "mini",
  "over",
  "dis",
  "mid",
  "mis",
  "non",
  "out",
  "pre",
  "sub",
  "bio",
  "eco",
  "co",
  "de",
  "re",
  "un",
  "up",
] as const;

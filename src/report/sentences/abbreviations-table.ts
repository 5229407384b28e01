/**
 * What ends in a full stop within a sentence, lower case: titles and ranks of the Associated Press
 * Stylebook, and the commonest others in news. A miss cuts a sentence in two, which a reader of a
 * difference can bear.
 */
export const ABBREVIATIONS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...["mr", "mrs", "ms", "dr", "prof", "rev", "hon", "st", "jr", "sr"],
  ...["gen", "lt", "col", "maj", "capt", "sgt", "cpl", "pvt", "adm", "cmdr", "brig"],
  ...["sen", "rep", "gov", "pres", "supt", "det", "insp"],
  ...["no", "vs", "etc", "approx", "jan", "feb", "aug", "sept", "oct", "nov", "dec"],
]);

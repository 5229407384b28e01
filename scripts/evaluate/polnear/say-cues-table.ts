/**
 * Cues of the "say" type by the lemma of their main word: verbs that do nothing but attribute, with
 * "accord" and "according" for "according to".
 */
export const SAY_CUES: ReadonlySet<string> = new Set(
  (
    "say tell accord according add write note report state announce declare explain reply respond " +
    "answer continue insist claim argue acknowledge admit concede confirm warn suggest allege " +
    "assert tweet remark observe recall"
  ).split(" "),
);

/** Words for killing and for wounding: nobody counted under one is counted under the other. */
export const KILLING_WORDS: ReadonlySet<string> = new Set(
  "kill die murder slay slaughter massacre".split(" "),
);

/** See {@link KILLING_WORDS}. */
export const WOUNDING_WORDS: ReadonlySet<string> = new Set("wound injure hurt maim".split(" "));

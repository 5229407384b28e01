/** Words for killing and for wounding: nobody counted under one is counted under the other. */
export const KILLING_WORDS: ReadonlySet<string> = new Set(
  "kill die murder slay slaughter massacre".split(" "),
);

/** Nouns that name the harm or those who suffered it. */
const HARM_NOUNS: ReadonlySet<string> = new Set(
  "death injury casualty fatality victim loss killing wounding".split(" "),
);

/** Whether a lemma is a word for killing or wounding. */
export function isHarmWord(lemma: string): boolean {
  return KILLING_WORDS.has(lemma) || WOUNDING_WORDS.has(lemma) || HARM_NOUNS.has(lemma);
}

/** See {@link KILLING_WORDS}. */
export const WOUNDING_WORDS: ReadonlySet<string> = new Set("wound injure hurt maim".split(" "));

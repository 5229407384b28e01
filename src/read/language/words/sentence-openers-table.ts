/**
 * Capitalised words that open a sentence far more often than they follow an abbreviation or an
 * initial inside a name.
 *
 * Source: pronouns, articles, conjunctions, prepositions and question words of English, as a
 * closed list.
 */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    "The This That These Those It He She They We You I There Here A An My His Her Its Our Their " +
    "Your In On At For From With By As If When While Because Since Although Though After Before " +
    "Until But And Or So Yet However What Who Why How Where Which Not No Some Many Most Both " +
    "Then Now Also Please Do Did Does Is Are Was Were Can Could Would Should Will Have Has Had " +
    "Let One To Even Just Only"
  ).split(" "),
);

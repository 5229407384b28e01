import type { Lexicon, LexiconSense } from "../../../src/read/language/lexicon/lexicon.ts";

/**
 * Nationalities and the like, in small letters, with their plurals: "iranian", "afghans", "muslim".
 *
 * They are WordNet's capitalised nouns for inhabitants, peoples and followers of a religion, and its
 * capitalised adjectives that pertain to a place or to such a noun.
 */
export function findDemonyms(lexicon: Lexicon): ReadonlySet<string> {
  const roots = new Set(
    ABOVE.flatMap((word) => lexicon.senses(word, "noun"))
      .filter((sense) => sense.class === "noun.person" && !sense.isInstance)
      .map(({ synset }) => synset),
  );
  const isPerson = (sense: LexiconSense) =>
    sense.pos === "noun" &&
    sense.class === "noun.person" &&
    !sense.isInstance &&
    isCapital(sense.word) &&
    [sense.synset, ...lexicon.ancestors(sense.synset)].some((synset) => roots.has(synset));
  const isOfPlace = (sense: LexiconSense) =>
    sense.pos === "adjective" &&
    isCapital(sense.word) &&
    lexicon
      .pertainsTo(sense)
      .some(
        (noun) =>
          (noun.isInstance && (noun.class === "noun.location" || noun.class === "noun.object")) ||
          isPerson(noun),
      );
  const demonyms = new Set<string>();
  for (let id = 0; id < lexicon.words.size; id++) {
    const word = lexicon.words.text(id);
    if (word.includes(" ")) continue;
    const senses = lexicon.senses(word);
    const isNoun = senses.some(isPerson);
    if (!isNoun && !senses.some(isOfPlace)) continue;
    demonyms.add(word);
    if (isNoun) for (const plural of pluralsOf(word)) demonyms.add(plural);
  }
  return demonyms;
}

/** WordNet has no one word above them all. */
const ABOVE = ["inhabitant", "religious person", "person of color", "White", "Jew"];

const isCapital = (word: string) => /^\p{Lu}/u.test(word);

function pluralsOf(word: string): readonly string[] {
  if (word.endsWith("man")) return [`${word.slice(0, -3)}men`];
  if (/(?:s|sh|ch|x|z|ese)$/.test(word)) return [];
  return word.endsWith("y") ? [`${word.slice(0, -1)}ies`, `${word}s`] : [`${word}s`];
}

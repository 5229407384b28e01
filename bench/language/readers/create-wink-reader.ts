import model from "wink-eng-lite-web-model";
import winkNlp from "wink-nlp";
import { locateWords } from "./locate-words.ts";
import type { Reader } from "./reader.ts";

/** wink-nlp with its light model: words, sentences and tags, no more of its pipeline. */
export function createWinkReader(): Reader {
  const wink = winkNlp(model, ["sbd", "pos"]);
  const { its } = wink;
  return {
    name: "wink-nlp",
    countTokens: (text) => wink.readDoc(text).tokens().length(),
    read: (text) => {
      const read = wink.readDoc(text);
      const forms = read.tokens().out();
      const tags = read.tokens().out(its.pos);
      // Its types leave out that a function may ask for the model's add-ons.
      const lemmas = read.tokens().out(its.lemma as typeof its.value);
      const words = locateWords(text, forms).map((place, word) => ({
        ...place,
        upos: String(tags[word]),
        lemma: String(lemmas[word]),
      }));
      return { words, sentences: locateWords(text, read.sentences().out()) };
    },
  };
}

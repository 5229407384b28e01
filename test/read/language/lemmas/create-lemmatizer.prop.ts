import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { UNIVERSAL_POS } from "../../../../src/read/language/analysis/universal-pos.ts";
import { loadData } from "../../../../src/read/language/data/load-data.ts";
import { createLemmatizer } from "../../../../src/read/language/lemmas/create-lemmatizer.ts";
import { openLemmaExceptions } from "../../../../src/read/language/lemmas/lemma-exceptions.ts";
import { openLexicon } from "../../../../src/read/language/lexicon/open-lexicon.ts";

const lexicon = openLexicon(await loadData("english-lexicon"));
const lemmatize = createLemmatizer(openLemmaExceptions(await loadData("english-lemmas")), lexicon);

const upos = fc.constantFrom(...UNIVERSAL_POS);
const xpos = fc.constantFrom("NN", "NNS", "NNP", "NNPS", "VBD", "VBG", "VBZ", "JJR", "RBS", "CD");
const endings = fc.constantFrom("", "s", "es", "ies", "ed", "ied", "ing", "er", "est", "men", "'s");

test.prop([fc.string({ unit: "grapheme", minLength: 1 }), endings, upos, xpos])(
  "a lemma is never empty, and is the same every time",
  (start, ending, partOfSpeech, tag) => {
    const lemma = lemmatize(start + ending, partOfSpeech, tag);
    expect(lemma.length).toBeGreaterThan(0);
    expect(lemmatize(start + ending, partOfSpeech, tag)).toBe(lemma);
  },
);

test("a word of a million letters takes no time", () => {
  const start = performance.now();
  for (const letters of ["a", "ing", "ab-", "\ud800", "es"]) {
    lemmatize(letters.repeat(1_000_000), "VERB", "VBG");
  }
  expect(performance.now() - start).toBeLessThan(200);
});

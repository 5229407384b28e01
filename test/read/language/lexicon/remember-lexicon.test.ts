import { expect, test } from "vitest";
import { loadData } from "../../../../src/read/language/data/load-data.ts";
import { openLexicon } from "../../../../src/read/language/lexicon/open-lexicon.ts";
import { rememberLexicon } from "../../../../src/read/language/lexicon/remember-lexicon.ts";

const lexicon = openLexicon(await loadData("english-lexicon"));

test("rememberLexicon() answers as the lexicon does, the first time and again", () => {
  const remembered = rememberLexicon(lexicon);
  for (const word of ["bank", "Bank", "zzz", "__proto__", "bank"]) {
    expect(remembered.senses(word, "noun")).toEqual(lexicon.senses(word, "noun"));
    expect(remembered.senses(word, "verb")).toEqual(lexicon.senses(word, "verb"));
    expect(remembered.senses(word)).toEqual(lexicon.senses(word));
    expect(remembered.lexicographerClasses(word)).toEqual(lexicon.lexicographerClasses(word));
  }
  const synset = lexicon.senses("guard", "noun")[0]?.synset ?? -1;
  expect(remembered.ancestors(synset)).toEqual(lexicon.ancestors(synset));
  expect(remembered.ancestors(synset)).toBe(remembered.ancestors(synset));
});

test("rememberLexicon() looks a word up once", () => {
  let asked = 0;
  const counting = {
    ...lexicon,
    senses: (word: string) => {
      asked += 1;
      return lexicon.senses(word, "noun");
    },
  };
  const remembered = rememberLexicon(counting);
  for (let time = 0; time < 3; time += 1) remembered.senses("village", "noun");
  expect(asked).toBe(1);
});

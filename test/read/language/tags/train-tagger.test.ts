import { describe, expect, test } from "vitest";
import { trainTagger } from "../../../../scripts/train/tags/train-tagger.ts";
import { UNIVERSAL_POS } from "../../../../src/read/language/analysis/universal-pos.ts";
import { openTagger } from "../../../../src/read/language/tags/open-tagger.ts";
import { OWN_DOCUMENTS } from "./own-sentences.ts";
import { NO_HINTS, trainOwnTagger } from "./train-own-tagger.ts";

const own = openTagger(trainOwnTagger(), NO_HINTS);

const tagged = (line: string) => {
  const forms = line.split(" ");
  const { upos, xpos } = own.tagSentence(forms);
  return forms.map(
    (form, word) => `${form}/${UNIVERSAL_POS[upos[word] ?? 0]}/${own.xposNames[xpos[word] ?? 0]}`,
  );
};

describe("trainTagger()", () => {
  test("gives the same bytes for the same documents", () => {
    expect(trainOwnTagger()).toEqual(trainOwnTagger());
  });

  test("goes through the sentences in the order of the seed", () => {
    expect(trainOwnTagger({ seed: 2 })).not.toEqual(trainOwnTagger({ seed: 1 }));
  });

  test("gives every sentence it learnt from its own tags", () => {
    for (const { forms, upos, xpos } of OWN_DOCUMENTS.flat()) {
      const wanted = forms.map((form, word) => `${form}/${upos[word]}/${xpos[word]}`);
      expect(tagged(forms.join(" "))).toEqual(wanted);
    }
  });

  test("leaves out a tag that is too rare", () => {
    const tagger = openTagger(trainOwnTagger({ leastTag: 2 }), NO_HINTS);
    expect(own.xposNames).toContain("VBN");
    expect(tagger.xposNames).not.toContain("VBN");
  });

  test("of no documents is refused when it is opened", () => {
    const bytes = trainTagger([], NO_HINTS);
    expect(() => openTagger(bytes, NO_HINTS)).toThrow(SyntaxError);
  });
});

describe("a tagger", () => {
  test.each([
    { why: "after an article", line: "The brisket left .", word: 1, tag: "brisket/NOUN" },
    { why: "with a capital", line: "Mara Tarn left .", word: 1, tag: "Tarn/PROPN/NNP" },
    { why: "of digits", line: "The clerk counted 4711 boxes .", word: 3, tag: "4711/NUM/CD" },
    { why: "in capitals", line: "THE guard left .", word: 0, tag: "THE/DET/DT" },
  ])("guesses a word it never met $why", ({ line, word, tag }) => {
    expect(tagged(line)[word]).toContain(tag);
  });

  test("takes curly marks for straight ones, and one number for another", () => {
    const [, , straight] = tagged("The clerk counted 12 boxes .");
    expect(tagged("The clerk counted 97 boxes .")[2]).toBe(straight);
  });
});

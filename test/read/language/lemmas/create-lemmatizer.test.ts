import { describe, expect, test } from "vitest";
import { loadData } from "../../../../src/read/language/data/load-data.ts";
import { createLemmatizer } from "../../../../src/read/language/lemmas/create-lemmatizer.ts";
import { openLemmaExceptions } from "../../../../src/read/language/lemmas/lemma-exceptions.ts";
import { openLexicon } from "../../../../src/read/language/lexicon/open-lexicon.ts";

const lexicon = openLexicon(await loadData("english-lexicon"));
const lemmatize = createLemmatizer(openLemmaExceptions(await loadData("english-lemmas")), lexicon);

describe("createLemmatizer() undoes inflection where the tags say there is one", () => {
  test.each([
    ["took", "VERB", "VBD", "take"],
    ["taken", "VERB", "VBN", "take"],
    ["left", "VERB", "VBD", "leave"],
    ["left", "ADJ", "JJ", "left"],
    ["left", "NOUN", "NN", "left"],
    ["singing", "VERB", "VBG", "sing"],
    ["building", "VERB", "VBG", "build"],
    ["building", "NOUN", "NN", "building"],
    ["buildings", "NOUN", "NNS", "building"],
    ["injured", "VERB", "VBN", "injure"],
    ["injured", "ADJ", "JJ", "injured"],
    ["wives", "NOUN", "NNS", "wife"],
    ["policemen", "NOUN", "NNS", "policeman"],
    ["comics", "NOUN", "NNS", "comic"],
    ["troops", "NOUN", "NNS", "troops"],
    ["1990s", "NOUN", "NNS", "1990s"],
    ["NGOs", "NOUN", "NNS", "NGO"],
    ["deadlier", "ADJ", "JJR", "deadly"],
    ["worst", "ADJ", "JJS", "bad"],
    ["better", "ADJ", "JJR", "good"],
    ["better", "ADV", "RBR", "well"],
    ["faster", "ADV", "RBR", "fast"],
    ["fastest", "ADJ", "JJS", "fast"],
  ])("%s as %s %s is %s", (form, upos, xpos, lemma) => {
    expect(lemmatize(form, upos, xpos)).toBe(lemma);
  });
});

describe("createLemmatizer() guesses what no dictionary has", () => {
  test.each([
    ["googled", "VERB", "VBD", "google"],
    ["vlogging", "VERB", "VBG", "vlog"],
    ["rezoned", "VERB", "VBN", "rezone"],
    ["reconvened", "VERB", "VBD", "reconvene"],
    ["tweeted", "VERB", "VBD", "tweet"],
    ["superheroes", "NOUN", "NNS", "superhero"],
    ["ex-wives", "NOUN", "NNS", "ex-wife"],
    ["co-founded", "VERB", "VBD", "co-found"],
  ])("%s as %s %s is %s", (form, upos, xpos, lemma) => {
    expect(lemmatize(form, upos, xpos)).toBe(lemma);
  });
});

describe("createLemmatizer() keeps the case of names only", () => {
  test.each([
    ["Kabul", "PROPN", "NNP", "Kabul"],
    ["Wanted", "VERB", "NNP", "Wanted"],
    ["McDonalds", "PROPN", "NNPS", "McDonald"],
    ["Netherlands", "PROPN", "NNPS", "Netherlands"],
    // "alp" is a word as well: the range is one thing.
    ["Alps", "PROPN", "NNPS", "Alps"],
    ["States", "PROPN", "NNPS", "State"],
    ["Taken", "VERB", "VBN", "take"],
    ["SOLDIERS", "NOUN", "NNS", "soldier"],
    ["The", "DET", "DT", "the"],
    ["Afghan", "ADJ", "JJ", "Afghan"],
    ["Sunni", "ADJ", "JJ", "Sunni"],
    ["pro-Kabul", "ADJ", "JJ", "pro-Kabul"],
    ["Deadly", "ADJ", "JJ", "deadly"],
    ["DNA", "NOUN", "NN", "DNA"],
    // No symbol of silicon.
    ["SI", "NOUN", "NN", "SI"],
    ["II", "NUM", "CD", "II"],
    ["Twenty", "NUM", "CD", "twenty"],
    ["20,000", "NUM", "CD", "20000"],
    ["1,2", "NUM", "CD", "1,2"],
  ])("%s as %s %s is %s", (form, upos, xpos, lemma) => {
    expect(lemmatize(form, upos, xpos)).toBe(lemma);
  });
});

describe("createLemmatizer() takes capitals from WordNet where those of the text say nothing", () => {
  test.each([
    ["KABUL", "PROPN", "NNP", "Kabul"],
    ["AFGHANISTAN", "PROPN", "NNP", "Afghanistan"],
    ["STATES", "PROPN", "NNPS", "State"],
    ["MAY", "PROPN", "NNP", "May"],
    ["afghanistan", "PROPN", "NNP", "Afghanistan"],
    ["irish", "ADJ", "JJ", "Irish"],
    ["islamists", "NOUN", "NNS", "Islamist"],
    // Longer than an abbreviation, though nobody knows it.
    ["NOORZAI", "PROPN", "NNP", "Noorzai"],
  ])("%s as %s %s is %s", (form, upos, xpos, lemma) => {
    expect(lemmatize(form, upos, xpos)).toBe(lemma);
  });

  test.each([
    { why: "WordNet writes it so", form: "UNESCO", upos: "PROPN", xpos: "NNP" },
    { why: "it may be an abbreviation", form: "ISAF", upos: "PROPN", xpos: "NNP" },
    { why: "it is a god's name, but hardly in the news", form: "ISIS", upos: "PROPN", xpos: "NNP" },
    { why: "three letters are one mostly", form: "TED", upos: "PROPN", xpos: "NNP" },
    { why: "it has a digit", form: "KABUL1", upos: "PROPN", xpos: "NNP" },
    { why: "it is a common word too", form: "march", upos: "PROPN", xpos: "NNP" },
    { why: "it is a name of one thing, used as a word", form: "hoover", upos: "NOUN", xpos: "NN" },
    { why: "it is short", form: "iraq", upos: "NOUN", xpos: "NN" },
  ])("$form stays: $why", ({ form, upos, xpos }) => {
    expect(lemmatize(form, upos, xpos)).toBe(form);
  });
});

describe("createLemmatizer() writes out months and days that are cut short", () => {
  test.each([
    ["Sept.", "PROPN", "NNP", "September"],
    ["Sept", "PROPN", "NNP", "September"],
    ["Fri", "PROPN", "NNP", "Friday"],
    ["Jan.", "PROPN", "NNP", "January"],
    // Names of people and things.
    ["Sun", "PROPN", "NNP", "Sun"],
    ["SAT", "PROPN", "NNP", "SAT"],
    ["sat", "VERB", "VBD", "sit"],
  ])("%s as %s %s is %s", (form, upos, xpos, lemma) => {
    expect(lemmatize(form, upos, xpos)).toBe(lemma);
  });
});

describe("createLemmatizer() follows the treebanks on function words", () => {
  test.each([
    ["me", "PRON", "PRP", "I"],
    ["his", "PRON", "PRP$", "his"],
    ["her", "PRON", "PRP$", "her"],
    ["her", "PRON", "PRP", "she"],
    ["Them", "PRON", "PRP", "they"],
    ["theirs", "PRON", "PRP", "their"],
    ["those", "DET", "DT", "that"],
    ["an", "DET", "DT", "a"],
    ["n't", "PART", "RB", "not"],
    ["n\u2019t", "PART", "RB", "not"],
    ["'s", "PART", "POS", "'s"],
    ["\u2019s", "PART", "POS", "'s"],
    ["'", "PART", "POS", "'s"],
    ["'s", "AUX", "VBZ", "be"],
    ["\u2019s", "VERB", "VBZ", "be"],
    ["'s", "PRON", "PRP", "we"],
    ["'d", "AUX", "MD", "would"],
    ["'d", "AUX", "VBD", "have"],
    ["wo", "AUX", "MD", "will"],
    ["ca", "AUX", "MD", "can"],
    ["were", "AUX", "VBD", "be"],
    ["has", "AUX", "VBZ", "have"],
    ["\u201c", "PUNCT", "``", '"'],
  ])("%s as %s %s is %s", (form, upos, xpos, lemma) => {
    expect(lemmatize(form, upos, xpos)).toBe(lemma);
  });
});

test("createLemmatizer() gives the form back for tags that are not of this world", () => {
  expect(lemmatize("word", "NONE", "NONE")).toBe("word");
  expect(lemmatize("constructor", "__proto__", "constructor")).toBe("constructor");
  expect(lemmatize("__proto__", "NOUN", "NN")).toBe("__proto__");
});

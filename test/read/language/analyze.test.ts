import { type AnalyzeOptions, createLanguage, type Language } from "rashomon/english";
import { beforeAll, describe, expect, test } from "vitest";

let language: Language;
beforeAll(async () => {
  language = await createLanguage();
}, 60_000);

const TEXT = `Guards repel raid

KABUL (AP) - Two men were killed on Friday, said Gen. Omid Rahimi. "We didn't fire," he told reporters.`;

describe("analyze()", () => {
  test("gives words, tags, lemmas and trees of running text", () => {
    const { tokens } = language.analyze("Two men were killed by the guards.");
    expect(
      tokens.map(({ form, lemma, upos, xpos, head, relation }) =>
        [form, lemma, upos, xpos, head, relation].join(" "),
      ),
    ).toEqual([
      "Two two NUM CD 1 nummod",
      "men man NOUN NNS 3 nsubj:pass",
      "were be AUX VBD 3 aux:pass",
      "killed kill VERB VBN  root",
      "by by ADP IN 6 case",
      "the the DET DT 6 det",
      "guards guard NOUN NNS 3 obl:agent",
      ". . PUNCT . 3 punct",
    ]);
  });

  test("gives features with the tree in view: voice", () => {
    const { tokens } = language.analyze("The post was taken. They have taken the post.");
    expect(tokens.filter(({ lemma }) => lemma === "take").map(({ features }) => features)).toEqual([
      expect.objectContaining({ voice: "passive", verbForm: "participle" }),
      expect.objectContaining({ voice: "active", verbForm: "participle" }),
    ]);
  });

  test("gives sentences with their kind, names, and quotations with their use", () => {
    const { text, sentences, names, quotations } = language.analyze(TEXT);
    expect(sentences.map(({ start, end, kind }) => [kind, text.slice(start, end)])).toEqual([
      ["headline", "Guards repel raid"],
      ["dateline", "KABUL (AP) -"],
      ["text", "Two men were killed on Friday, said Gen. Omid Rahimi."],
      ["text", `"We didn't fire," he told reporters.`],
    ]);
    expect(names).toContainEqual(
      expect.objectContaining({ text: "Gen. Omid Rahimi", type: "person" }),
    );
    expect(quotations).toMatchObject([{ use: "speech", closed: true }]);
  });

  test("takes words and sentences that the caller knows", () => {
    const text = "They fled. He stayed.";
    const words = [
      [
        { start: 0, end: 4 },
        { start: 5, end: 10 },
      ],
      [],
      [
        { start: 11, end: 13 },
        { start: 14, end: 21 },
      ],
    ];
    const { tokens, sentences } = language.analyze(text, { words });
    expect(tokens.map(({ form }) => form)).toEqual(["They", "fled.", "He", "stayed."]);
    expect(sentences).toMatchObject([
      { firstToken: 0, endToken: 2 },
      { firstToken: 2, endToken: 4 },
    ]);
  });

  test.each([
    { words: [[{ start: 3, end: 1 }]], why: "ends before it starts" },
    { words: [[{ start: 0, end: 99 }]], why: "ends after the text" },
    {
      words: [
        [
          { start: 2, end: 4 },
          { start: 3, end: 5 },
        ],
      ],
      why: "overlaps the one before",
    },
    { words: [[{ start: 0.5, end: 2 }]], why: "is no whole number" },
  ])("refuses a word that $why", ({ words }) => {
    expect(() => language.analyze("They fled.", { words })).toThrow(RangeError);
  });

  test.each([{ text: 5 }, { text: undefined }, { text: null }])(
    "refuses $text, which is no text",
    ({ text }) => {
      const message = `Cannot analyze ${text}: it is no string`;
      expect(() => language.analyze(text as unknown as string)).toThrow(new TypeError(message));
    },
  );

  test.each([
    { options: null, shown: "null" },
    { options: "fast", shown: '"fast"' },
    { options: [], shown: "array of 0" },
  ])("refuses options that are $shown", ({ options, shown }) => {
    const message = `Cannot analyze with ${shown}: options are an object, such as { words: null }`;
    expect(() => language.analyze("x", options as unknown as object)).toThrow(
      new TypeError(message),
    );
  });

  const LISTS = "they are a list of ranges for each sentence";
  const RANGE = "it is a range { start, end } of the text";
  test.each([
    { words: 5, message: `Cannot take words 5: ${LISTS}` },
    { words: "They", message: `Cannot take words "They": ${LISTS}` },
    { words: [{ start: 0, end: 4 }], message: `Cannot take words object: ${LISTS}` },
    { words: [[], null], message: `Cannot take words null: ${LISTS}` },
    { words: [["They"]], message: `Cannot take word 0, "They": ${RANGE}` },
    { words: [[{ start: 0, end: 4 }], [null]], message: `Cannot take word 1, null: ${RANGE}` },
    { words: [[{ start: 0 }]], message: `Cannot take word 0, object: ${RANGE}` },
    { words: [[{ start: "0", end: "4" }]], message: `Cannot take word 0, object: ${RANGE}` },
  ])("refuses words that are no ranges in sentences: $message", ({ words, message }) => {
    const options = { words } as unknown as AnalyzeOptions;
    expect(() => language.analyze("They fled.", options)).toThrow(new TypeError(message));
  });

  test("takes null for words that are not given", () => {
    expect(language.analyze("They fled.", { words: null })).toEqual(language.analyze("They fled."));
  });

  test("names no addresses, and settles what speaks", () => {
    const { names } = language.analyze(
      "Ukraine said it had not fired, @AdaBrook wrote. Foxmere Ltd said so too.",
    );
    expect(names.map(({ text, type }) => [text, type])).toEqual([
      ["Ukraine", "place"],
      ["Foxmere Ltd", "organisation"],
    ]);
  });

  test("does not depend on what was read before", () => {
    const first = language.analyze(TEXT);
    language.analyze("Something else entirely, in other words, about quails.");
    expect(language.analyze(TEXT)).toEqual(first);
  });
});

describe("createLanguage()", () => {
  test("refuses a mode that does not exist", async () => {
    await expect(createLanguage({ mode: "__proto__" as "fast" })).rejects.toThrow(
      new RangeError('Cannot read in mode "__proto__": it is "accurate", "fast" or "tags"'),
    );
  });

  test.each([
    { options: null, shown: "null" },
    { options: "fast", shown: '"fast"' },
    { options: ["fast"], shown: "array of 1" },
  ])("refuses options that are $shown", async ({ options, shown }) => {
    const message = `Cannot create a language from ${shown}: options are an object, such as { mode: "fast" }`;
    await expect(createLanguage(options as unknown as object)).rejects.toThrow(
      new TypeError(message),
    );
  });

  test("refuses a mode that is no string", async () => {
    const mode = ["fast"] as unknown as "fast";
    await expect(createLanguage({ mode })).rejects.toThrow(
      new TypeError("Cannot read in mode array of 1: it is no string"),
    );
  });

  test("takes null for a mode that is not given", async () => {
    expect((await createLanguage({ mode: null })).mode).toBe("accurate");
  });

  test("in mode tags reads everything but trees", async () => {
    const tags = await createLanguage({ mode: "tags" });
    const { tokens, names } = tags.analyze("Omid Rahimi denied it.");
    expect(tokens.map(({ upos }) => upos)).toEqual(["PROPN", "PROPN", "VERB", "PRON", "PUNCT"]);
    expect(names.map(({ text }) => text)).toEqual(["Omid Rahimi"]);
    expect(
      tokens.every(
        ({ head, relation, confidence }) => head === null && relation === "dep" && confidence === 0,
      ),
    ).toBe(true);
  });

  test("in mode fast reads trees too", async () => {
    const fast = await createLanguage({ mode: "fast" });
    const { tokens } = fast.analyze("The guards took the post.");
    expect(tokens.map(({ relation }) => relation)).toEqual([
      "det",
      "nsubj",
      "root",
      "det",
      "obj",
      "punct",
    ]);
  });
});

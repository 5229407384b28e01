import { describe, expect, test } from "vitest";
import {
  gazetteerHash,
  gazetteerKey,
  KNOWN,
  openGazetteer,
  packGazetteer,
} from "../../../../src/read/language/names/gazetteer.ts";
import { mayBeName, NAME_PLACE } from "../../../../src/read/language/names/may-be-name.ts";
import { poolTypes } from "../../../../src/read/language/names/pool-types.ts";
import { createTypeKeys } from "../../../../src/read/language/names/type-keys.ts";

describe("openGazetteer()", () => {
  const gazetteer = openGazetteer(
    packGazetteer(
      new Map([
        ["oster", KNOWN.place],
        ["bank of oster", KNOWN.wholeOrganisation],
      ]),
    ),
  );
  const bitsOf = (...words: readonly string[]) => {
    const [first = "", ...rest] = words;
    const hash = rest.reduce((before, word) => gazetteerHash(word, before), gazetteerHash(first));
    return gazetteer.find(gazetteerKey(hash));
  };

  test.each([
    { words: ["Oster"], bits: KNOWN.place },
    { words: ["OSTER"], bits: KNOWN.place },
    { words: ["Bank", "of", "Oster"], bits: KNOWN.wholeOrganisation },
    { words: ["Bank"], bits: 0 },
    { words: ["Bank", "of"], bits: 0 },
    { words: ["Bankof", "Oster"], bits: 0 },
  ])("knows $words by the bits $bits", ({ words, bits }) => {
    expect(bitsOf(...words)).toBe(bits);
  });

  test("knows nothing when it is empty", () => {
    expect(openGazetteer(packGazetteer(new Map())).find(7)).toBe(0);
  });
});

describe("mayBeName()", () => {
  test.each([
    { form: "Lind", upos: "PROPN", xpos: "NNP", place: "anywhere" },
    { form: "al-Lind", upos: "PROPN", xpos: "NNP", place: "anywhere" },
    { form: "United", upos: "VERB", xpos: "NNP", place: "anywhere" },
    { form: "Iranian", upos: "ADJ", xpos: "JJ", place: "anywhere" },
    { form: "iranian", upos: "ADJ", xpos: "JJ", place: "none" },
    { form: "12", upos: "NUM", xpos: "CD", place: "inside" },
    { form: "IV", upos: "NUM", xpos: "CD", place: "anywhere" },
    { form: "of", upos: "ADP", xpos: "IN", place: "inside" },
    { form: "under", upos: "ADP", xpos: "IN", place: "none" },
    { form: "He", upos: "PRON", xpos: "PRP", place: "none" },
    { form: ".", upos: "PUNCT", xpos: ".", place: "inside" },
    { form: "", upos: "X", xpos: "FW", place: "none" },
  ] as const)("lets $form ($upos) stand $place", ({ form, upos, xpos, place }) => {
    expect(mayBeName(form, upos, xpos)).toBe(NAME_PLACE[place]);
  });
});

describe("poolTypes()", () => {
  const pool = (...names: readonly (readonly [string, number, number])[]) => {
    const scored = names.map(([text, ...scores]) => ({ text, scores: Float64Array.from(scores) }));
    poolTypes(scored, 0);
    return scored.map(({ scores }) => (scores[0] ?? 0) - (scores[1] ?? 0));
  };

  test("gives names of the same words the same scores", () => {
    const [first, second] = pool(["oster", 5, 0], ["oster", 0, 1]);
    expect(first).toBe(second);
    expect(first).toBeGreaterThan(0);
  });

  test("leaves other names alone", () => {
    expect(pool(["oster", 5, 0], ["velm", 0, 1])).toEqual([5, -1]);
  });

  test("lets the full name of a person speak for the last one", () => {
    const [, short] = pool(["mara lind", 9, 0], ["lind", 0, 1]);
    expect(short).toBeGreaterThan(0);
  });

  test("does not let a place speak for its last word", () => {
    const [, short] = pool(["port lind", 0, 9], ["lind", 1, 0]);
    expect(short).toBe(1);
  });
});

test.each(["colour", "first", "first.colour", "next.lower", "whole.lower", ""])(
  'createTypeKeys() refuses the template "%s"',
  (template) => {
    const make = () => createTypeKeys([template], openGazetteer(packGazetteer(new Map())));
    expect(make).toThrow(SyntaxError);
  },
);

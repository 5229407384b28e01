import { describe, expect, test } from "vitest";
import { openNames } from "../../../../src/read/language/names/open-names.ts";
import { NO_HINTS } from "../tags/train-own-tagger.ts";
import { OWN_DOCUMENTS, ownDocument } from "./own-documents.ts";
import { trainOwnNames } from "./train-own-names.ts";

const find = openNames(trainOwnNames(), NO_HINTS);

describe("trainNames()", () => {
  test("gives the same bytes for the same documents", () => {
    expect(trainOwnNames()).toEqual(trainOwnNames());
  });

  test("goes through the documents in the order of the seed", () => {
    expect(trainOwnNames({ seed: 2 })).not.toEqual(trainOwnNames({ seed: 1 }));
  });

  test("finds the names it learnt from", () => {
    for (const document of OWN_DOCUMENTS) expect(find(document)).toEqual(document.names);
  });
});

describe("a finder of names", () => {
  test.each([
    { why: "a person with a title", sentence: "The clerk met [person Mr. Brock] ." },
    { why: "a place it never met", sentence: "A clerk went to [place Norrick] ." },
    {
      why: "an organisation with of in it",
      sentence: "The [org Bank of Norrick] wanted a clerk .",
    },
    { why: "nothing where there is nothing", sentence: "The clerk wanted 12 boxes ." },
  ])("finds $why", ({ sentence }) => {
    const document = ownDocument(sentence);
    expect(find(document)).toEqual(document.names);
  });

  test("ends no name in a link", () => {
    const document = ownDocument("The clerk met Mara of the .");
    for (const { endToken } of find(document)) expect(document.forms[endToken - 1]).toBe("Mara");
  });

  test("lets no name run over the end of a sentence", () => {
    const document = ownDocument(
      "The clerk met [person Mara]",
      "[person Lind] went to [place Oster] .",
    );
    for (const { firstToken, endToken } of find(document)) {
      expect(firstToken < 4 && endToken > 4).toBe(false);
    }
  });
});

import { beforeAll, describe, expect, test } from "vitest";
import { createLanguage } from "../../../src/read/language/create-language.ts";
import type { Language } from "../../../src/read/language/language.ts";
import { readStages } from "../../../src/read/read-stages.ts";
import { findVoices } from "../../../src/read/voices/find-voices.ts";

let language: Language;

beforeAll(async () => {
  language = await createLanguage();
});

const read = (text: string) => {
  const { context, reading } = readStages({ text }, language);
  const { voices, at, attributionsAt } = findVoices(
    context,
    reading.attributions,
    reading.entities,
  );
  const token = (word: string) => context.analysis.tokens.findIndex(({ form }) => form === word);
  return {
    chains: voices.map(({ hops }) => hops.map(({ source }) => source.name).join(" > ")),
    /** Who says a word of the text. */
    of: (word: string) =>
      voices[at(token(word))]?.hops.map(({ source }) => source.name).join(" > "),
    cues: (word: string) => attributionsAt(token(word)).map(({ cue }) => cue.lemma),
  };
};

describe("a word is said", () => {
  test("by the document, outside of what anybody says", () => {
    const { of } = read("The army said rebels fled. Palu burned.");
    expect(of("burned")).toBe("");
  });

  test("by the source of what it stands in, whose own name the document says", () => {
    const { of } = read("The army said rebels fled.");
    expect(of("fled")).toBe("army");
    expect(of("army")).toBe("");
  });

  test("through everybody who passes it on", () => {
    const { of } = read("Officials said that witnesses had told them that rebels fled.");
    expect(of("fled")).toBe("Officials > witnesses");
  });

  test("through the outlet that was told, but through no person that was", () => {
    expect(read("The minister Sara Haddad told Reuters that rebels fled.").of("fled")).toBe(
      "Reuters > Sara Haddad",
    );
    expect(read("The minister Sara Haddad told Karim Aziz that rebels fled.").of("fled")).toBe(
      "Sara Haddad",
    );
  });
});

describe("a statement is of whoever gives it", () => {
  test.each([
    ["A statement from the ministry said Palu burned.", "ministry"],
    ["The ministry's statement said Palu burned.", "ministry"],
    [
      "Palu burned, according to a statement released on Monday by the Harbour Union.",
      "Harbour Union",
    ],
    [
      "Palu burned, according to a statement released Saturday by the Northern Revolution General Commission.",
      "Northern Revolution General Commission",
    ],
    ["A statement said Palu burned.", "statement"],
    ["A report from Damascus said Palu burned.", "report"],
    ["A brother of the mayor said Palu burned.", "brother of the mayor"],
  ])("%s", (text, giver) => {
    expect(read(text).of("burned")).toBe(giver);
  });

  test("which a party's letter behind the name does not hide", () => {
    const text = "A statement from Senator Ada Moss's office (D-Nev.) said Palu burned.";
    expect(read(text).of("burned")).toBe("Senator Ada Moss's office");
  });
});

describe("one voice", () => {
  test("has a name, a title and a pronoun", () => {
    const { chains } = read("Minister Sara Haddad said rebels fled. She said Palu burned.");
    expect(chains).toEqual(["", "Sara Haddad"]);
  });

  test("is somebody who says of themselves that they say it", () => {
    const { of } = read("The minister said: “We said that rebels fled.”");
    expect(of("fled")).toBe("minister");
  });

  test("is not everybody: two offices are two", () => {
    const { chains } = read("The army said rebels fled. The police said Palu burned.");
    expect(chains).toEqual(["", "army", "police"]);
  });
});

test("what is said of a word by its own voice is known, and not what others add", () => {
  const { cues } = read("The army said that residents feared that rebels would return.");
  expect(cues("return")).toEqual(["fear"]);
});

test("a text in which nobody says anything has the voice of the document", () => {
  expect(read("").chains).toEqual([""]);
});

describe("a statement is the word", () => {
  test.each([
    ["of who released it", "A statement released by the ministry said rebels fled.", "ministry"],
    [
      "of who is said to release it",
      "The ministry released a statement saying rebels fled.",
      "ministry",
    ],
    [
      "of who is said to issue it",
      "The ministry issued a statement that said rebels fled.",
      "ministry",
    ],
    ["of whose it is", "The ministry's statement said rebels fled.", "ministry"],
    ["of whom it is from", "A letter from the ministry said rebels fled.", "ministry"],
    [
      "of who speaks in it, whoever hands it out",
      "In a statement released by the ministry, the army said rebels fled.",
      "army",
    ],
    ["of nobody but itself from a place", "A report from Palu said rebels fled.", "report"],
    [
      "of nobody but itself on a day",
      "Tuesday's statement said rebels fled.",
      "Tuesday's statement",
    ],
    [
      "not of who rejects it",
      "The ministry rejected a statement saying rebels fled.",
      "ministry > statement",
    ],
    [
      "and a man set free speaks for himself",
      "The court released a man saying rebels fled.",
      "man",
    ],
  ])("%s", (_, text, source) => {
    expect(read(text).of("fled")).toBe(source);
  });

  test("of who issued it, when it is brought up again", () => {
    const { of } = read(
      "The army said in a statement that it left. The statement added that rebels fled.",
    );
    expect(of("fled")).toBe("army");
  });

  test("of another, when it is another", () => {
    const { of } = read(
      "The army said in a statement that it left. A statement of rebels said they fled.",
    );
    expect(of("fled")).not.toBe("army");
  });
});

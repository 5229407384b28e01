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

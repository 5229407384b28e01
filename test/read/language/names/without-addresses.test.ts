import { expect, test } from "vitest";
import { withoutAddresses } from "../../../../src/read/language/names/without-addresses.ts";

/** A line whose words are cut at spaces and all found as one name; "_ADD" behind a word is a tag. */
const namesIn = (line: string) => {
  const words = line.split(" ");
  const forms = words.map((word) => word.replace("_ADD", ""));
  const document = {
    forms,
    upos: forms.map(() => "PROPN" as const),
    xpos: words.map((word) => (word.endsWith("_ADD") ? "ADD" : "NNP")),
    sentenceEnds: [forms.length],
  };
  const spans = withoutAddresses(document, [{ firstToken: 0, endToken: forms.length }]);
  return spans.map(({ firstToken, endToken }) => forms.slice(firstToken, endToken).join(" "));
};

test.each([
  { what: "a link", line: "https://Oster.example/a", names: [] },
  { what: "a link without a scheme", line: "www.Oster.example", names: [] },
  { what: "an e-mail address", line: "Ada@Oster.example Ada Brook", names: ["Ada Brook"] },
  { what: "what is tagged as an address", line: "Oster.example_ADD", names: [] },
  { what: "a handle", line: "@AdaBrook", names: [] },
  { what: "a hashtag", line: "Ada Brook #Oster", names: ["Ada Brook"] },
  { what: "a flag, and what leads up to it", line: "Flag 🇮🇷 of Iran", names: ["Flag", "Iran"] },
  { what: "a picture", line: "Ada 🎉 Brook", names: ["Ada", "Brook"] },
  { what: "an abbreviation in small letters", line: "Brook et al.", names: ["Brook et"] },
])("withoutAddresses() takes $what out", ({ line, names }) => {
  expect(namesIn(line)).toEqual(names);
});

test.each(["Oster.example", "University of Oster", "J. Brook", "al-Lind", "AT&T"])(
  "withoutAddresses() leaves %s",
  (line) => {
    expect(namesIn(line)).toEqual([line]);
  },
);

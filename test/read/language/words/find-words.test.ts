import { describe, expect, test } from "vitest";
import { findWords } from "../../../../src/read/language/words/find-words.ts";
import { BAD_INPUTS } from "./bad-inputs.ts";
import { growthOf, MOST_GROWTH } from "./growth.ts";

/** The words of a text with a bar between them. */
function read(text: string): string {
  const { count, starts, ends } = findWords(text);
  return Array.from({ length: count }, (_, index) => text.slice(starts[index], ends[index])).join(
    "|",
  );
}

describe("findWords() cuts", () => {
  test.each([
    { rule: "marks off words", text: "Yes, (he) left!", words: "Yes|,|(|he|)|left|!" },
    { rule: "a possessive", text: "Kabul's and the men’s", words: "Kabul|'s|and|the|men|’s" },
    { rule: "a plural's apostrophe", text: "the rebels' base", words: "the|rebels|'|base" },
    { rule: "a negation", text: "don't won’t CAN'T", words: "do|n't|wo|n’t|CA|N'T" },
    { rule: "clitics", text: "I'm we've she'll", words: "I|'m|we|'ve|she|'ll" },
    { rule: "two clitics", text: "couldn't've", words: "could|n't|'ve" },
    { rule: "words written as one", text: "cannot gonna dunno", words: "can|not|gon|na|du|n|no" },
    { rule: "a lost apostrophe", text: "dont thats im", words: "do|nt|that|s|i|m" },
    { rule: "its for it's", text: "its a pity", words: "it|s|a|pity" },
    { rule: "hyphens", text: "15-year-old", words: "15|-|year|-|old" },
    { rule: "dashes", text: "men—armed–fled", words: "men|—|armed|–|fled" },
    { rule: "ranges and scores", text: "2003-2007 2-0", words: "2003|-|2007|2|-|0" },
    { rule: "slashes", text: "and/or", words: "and|/|or" },
    { rule: "currencies", text: "$5 US$5 €3.5 USD10", words: "$|5|US$|5|€|3.5|USD|10" },
    { rule: "units", text: "35mm 7pm $3.8bn 40%", words: "35|mm|7|pm|$|3.8|bn|40|%" },
    { rule: "nested brackets", text: "([{x}])", words: "(|[|{|x|}|]|)" },
    { rule: "quotation marks", text: "“I,” 'no'", words: "“|I|,|”|'|no|'" },
    { rule: "two marks in one", text: "``yes''", words: "``|yes|''" },
    { rule: "three closing marks", text: "''he said 'yes.'''", words: "''|he|said|'|yes|.|'|''" },
    { rule: "a forgotten space", text: "left.Then", words: "left|.|Then" },
    {
      rule: "a link in brackets",
      text: "(http://a.org/b_(c)).",
      words: "(|http://a.org/b_(c)|)|.",
    },
    { rule: "'tis", text: "'tis", words: "'t|is" },
    { rule: "pictographs apart", text: "ok😀😀", words: "ok|😀|😀" },
    { rule: "a number sign", text: "#1", words: "#|1" },
  ])("$rule: $text", ({ text, words }) => {
    expect(read(text)).toBe(words);
  });
});

describe("findWords() keeps whole", () => {
  test.each([
    { rule: "names with an apostrophe", text: "o'clock O’Neill Shi'ite" },
    { rule: "decades", text: "'90s 1990s 60's" },
    { rule: "words that lost their beginning", text: "'em 'til" },
    { rule: "a hyphen behind a prefix", text: "co-founder mid-2004 e-mail" },
    { rule: "telephone numbers", text: "555-0142 202-555-0142" },
    { rule: "grouped numbers", text: "1,200 1,234,567.5 .265" },
    { rule: "times, dates and fractions", text: "12:30 9/11 11/28/2000 1/2 11-20-2000" },
    { rule: "ordinals", text: "20th 3rd" },
    { rule: "letters and digits", text: "AK47 MH17 4g" },
    { rule: "dotted abbreviations", text: "U.S. p.m. Ph.D. e.g." },
    { rule: "titles", text: "Mr. Gen. Smith" },
    { rule: "initials", text: "J. K. Rowling" },
    { rule: "months before a day", text: "Dec. 1" },
    { rule: "No. before a number", text: "No. 5" },
    { rule: "companies", text: "AT&T R&D" },
    { rule: "links", text: "https://example.org/a?b=c www.example.org" },
    { rule: "e-mail addresses", text: "jane.doe+news@example.org" },
    { rule: "sites and files", text: "example.org notes-2.doc" },
    { rule: "handles and hashtags", text: "@aamajnews24 #BREAKING" },
    { rule: "ellipses", text: "... … .... .." },
    { rule: "repeated marks", text: "!!! ?! ?? --" },
    { rule: "ruled lines", text: "------ ====== *~*~*" },
    { rule: "faces", text: ":) ;-) :(" },
    { rule: "masked words", text: "sh*t" },
    { rule: "an ordinary its", text: "its own" },
    { rule: "a family", text: "👩‍👩‍👧 🇦🇫 👍🏽" },
    { rule: "other scripts", text: "قال 樋口 Łódź" },
  ])("$rule: $text", ({ text }) => {
    expect(read(text)).toBe(text.split(" ").join("|"));
  });
});

describe("findWords() gives a stop", () => {
  test.each([
    { rule: "to the sentence at the end", text: "He left.", words: "He|left|." },
    { rule: "to the sentence behind no", text: "No. He left", words: "No|.|He|left" },
    {
      rule: "to the sentence behind etc.",
      text: "guns, etc. The men",
      words: "guns|,|etc|.|The|men",
    },
    { rule: "to etc. inside a sentence", text: "guns, etc. were", words: "guns|,|etc.|were" },
    { rule: "to the sentence behind a pronoun", text: "so did I. The", words: "so|did|I|.|The" },
    { rule: "to each of two", text: "Smith Jr..", words: "Smith|Jr.|." },
    { rule: "to the link's sentence", text: "see example.org.", words: "see|example.org|." },
    { rule: "to a year of birth", text: "(b. March 1950)", words: "(|b.|March|1950|)" },
  ])("$rule: $text", ({ text, words }) => {
    expect(read(text)).toBe(words);
  });
});

describe("findWords() reads bad input", () => {
  test.each([{ text: "" }, { text: " " }, { text: "\n\t\u00a0\u2028\ufeff" }])(
    "without words: $text",
    ({ text }) => {
      expect(findWords(text).count).toBe(0);
    },
  );

  test("one token of a million characters", () => {
    const { count, ends } = findWords("a".repeat(1_000_000));
    expect([count, ends[0]]).toEqual([1, 1_000_000]);
  });

  test.each(BAD_INPUTS)("$name in linear time", ({ make }) => {
    expect(growthOf(make, findWords)).toBeLessThan(MOST_GROWTH);
  });
});

import { expect, test } from "vitest";
import { quoteWords } from "../../../src/corroborate/quotes/quote-word.ts";

const keys = (text: string) =>
  quoteWords(text)
    .map(({ key }) => key)
    .join(" ");

test.each([
  [
    "contractions",
    "We won't, can't, don't; I'm, they've, it's",
    "We will not, can not, do not; I am, they have, it is",
  ],
  ["curly apostrophes", "We don’t", "We do not"],
  ["numbers", "twenty-five of 2,000 and a hundred", "25 of two thousand and 100"],
  ["sums of money", "$5m, £2.5bn and 3bn", "$5 million, £2.5 billion and 3 billion"],
  ["times of day", "at 5.30pm and 11.15 am", "at 5:30 pm and 11:15am"],
  ["percentages", "12% of them", "twelve percent of them"],
  ["per cent", "12 per cent of them", "12 percent of them"],
  ["shares", "half of them, two thirds, one in five", "50% of them, 66.6667%, 20 percent"],
  ["parts of a unit", "half an hour and two and a half days", "0.5 hour and 2.5 days"],
  ["an hour and a half", "an hour and a half", "1.5 hours"],
  ["dozens", "a dozen and half a dozen", "12 and 6"],
  ["multiples", "twice", "two times"],
  ["ordinals", "the third and the 21st", "the 3rd and the twenty-first"],
  ["-our and -or", "labour harbours coloured behaviour", "labor harbors colored behavior"],
  [
    "-ise and -ize",
    "organise realised organisation analysing",
    "organize realized organization analyzing",
  ],
  [
    "-re and -er",
    "the centre of the theatre, two kilometres",
    "the center of the theater, two kilometers",
  ],
  ["double letters", "travelled cancelled", "traveled canceled"],
  ["-ence and -ense", "defence offences", "defense offenses"],
  ["single words", "whilst grey programmes", "while gray programs"],
  ["sounds of hesitation", "We, uh, go um home", "We go home"],
])("quoteWords() makes one of %s", (_, left, right) => {
  expect(keys(left)).toBe(keys(right));
});

test.each([
  ["possessives", "the minister's house", "the minister is house"],
  ["short words with -our", "four hours pour", "for hors por"],
  ["words that only look British", "the court of the filled hall", "the cort of the filed hal"],
  ["a second half and a share", "the second half of it", "the second 50% of it"],
  ["a third man and a share", "a third man", "33.3333% man"],
  ["half past ten and a share", "half past ten", "50% past ten"],
  ["one in five days and a share", "one in five days", "20 percent days"],
  ["a year and the last of a share", "one in 2019", "0.0495% "],
  ["a plural and its number", "dozens of them", "a dozen of them"],
  ["numbers across a stop", "twenty, five of us", "25 of us"],
])("quoteWords() keeps %s apart", (_, left, right) => {
  expect(keys(left)).not.toBe(keys(right));
});

test("quoteWords() gives both words of a contraction the place of it", () => {
  expect(quoteWords("We don't.").map(({ start, end }) => [start, end])).toEqual([
    [0, 2],
    [3, 8],
    [3, 8],
  ]);
});

test("a figure with a unit that is no sum keeps its unit", () => {
  expect(keys("ran 5m and 5k")).toBe("ran #5 m and #5 k");
  expect(keys("a rise of 5.30 in all")).toContain("#5.3");
});

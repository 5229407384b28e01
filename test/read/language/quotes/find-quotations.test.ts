import { describe, expect, test } from "vitest";
import { findQuotations } from "../../../../src/read/language/quotes/find-quotations.ts";
import { BAD_INPUTS } from "../words/bad-inputs.ts";
import { growthOf, MOST_GROWTH } from "../words/growth.ts";

const contents = (text: string) =>
  findQuotations(text).map(({ content }) => text.slice(content.start, content.end));

describe("findQuotations() matches", () => {
  test.each([
    { marks: "curly", text: "He said, “We saw it.”", quoted: ["We saw it."] },
    { marks: "straight", text: 'He said, "We saw it."', quoted: ["We saw it."] },
    {
      marks: "straight with spaces around",
      text: 'Then " we saw it " he said.',
      quoted: [" we saw it "],
    },
    { marks: "TeX's", text: "He said, ``We saw it.''", quoted: ["We saw it."] },
    {
      marks: "doubled single",
      text: "He said, ''We saw it.'' Then he left.",
      quoted: ["We saw it."],
    },
    { marks: "guillemets", text: "He said, «We saw it.»", quoted: ["We saw it."] },
    { marks: "curly single", text: "He said, ‘We saw it.’", quoted: ["We saw it."] },
    { marks: "straight single", text: "He said, 'We saw it.'", quoted: ["We saw it."] },
    { marks: "curly and straight", text: 'He said, “We saw it."', quoted: ["We saw it."] },
    {
      marks: "curly typed the wrong way",
      text: "He said, “We saw it“ and left.",
      quoted: ["We saw it"],
    },
    {
      marks: "single around apostrophes",
      text: "It was 'the rebels' last stand', he said.",
      quoted: ["the rebels' last stand"],
    },
    {
      marks: "single with words cut short",
      text: "‘We don’t know ’em,’ he said.",
      quoted: ["We don’t know ’em,"],
    },
    { marks: "several in a row", text: "“Yes,” he said. “No,” she said.", quoted: ["Yes,", "No,"] },
    { marks: "within brackets", text: "It was quiet (“too quiet”).", quoted: ["too quiet"] },
    {
      marks: "three at once",
      text: "''He told me, 'We saw it,''' she said.",
      quoted: ["He told me, 'We saw it,'", "We saw it,"],
    },
  ])("$marks: $text", ({ text, quoted }) => {
    expect(contents(text)).toEqual(quoted);
  });

  test.each([
    { look: "apostrophes", text: "The men's and the rebels' guns weren't theirs; it's o'clock." },
    { look: "a plural's apostrophe alone", text: "He saw the soldiers' trucks." },
    { look: "decades", text: "It was the music of the '90s and the '80s." },
    { look: "inches", text: `The gun is 16" long.` },
    { look: "feet and inches", text: `He is 5'11" tall.` },
    { look: "a closing mark alone", text: "We saw it,” he said." },
    { look: "nothing between the marks", text: 'He said "" and left.' },
  ])("no $look: $text", ({ text }) => {
    expect(contents(text)).toEqual([]);
  });
});

describe("findQuotations() tells", () => {
  test("what is inside what", () => {
    const text = "“He told me, ‘Go home,’ and I went,” she said.";
    expect(findQuotations(text)).toEqual([
      {
        start: 0,
        end: 36,
        content: { start: 1, end: 35 },
        use: "speech",
        depth: 0,
        closed: true,
        continues: false,
      },
      {
        start: 13,
        end: 23,
        content: { start: 14, end: 22 },
        use: "speech",
        depth: 1,
        closed: true,
        continues: false,
      },
    ]);
  });

  test("that double marks may be within double marks", () => {
    const text = "“He told me, “Go home,” and I went,” she said.";
    expect(findQuotations(text).map(({ depth, closed }) => [depth, closed])).toEqual([
      [0, true],
      [1, true],
    ]);
  });

  test("that a mark was never closed", () => {
    const text = "He said, “We saw it.\n\nThe army denied it.";
    expect(findQuotations(text)).toMatchObject([{ closed: false, start: 9, end: 20 }]);
  });

  test("that a second opening mark leaves the first unclosed", () => {
    const text = "“We saw it, he said. “It was night.”";
    expect(findQuotations(text).map(({ depth, closed }) => [depth, closed])).toEqual([
      [0, false],
      [0, true],
    ]);
  });

  test("that speech goes on in the next paragraph", () => {
    const text = "He said: “It began.\n\n“It went on.\n\n“It ended.”\n\n“Other words,” she said.";
    expect(findQuotations(text).map(({ closed, continues }) => [closed, continues])).toEqual([
      [false, false],
      [false, true],
      [true, true],
      [true, false],
    ]);
  });

  test("that nothing goes on over a paragraph between", () => {
    const text = "He said: “It began.\n\nShe laughed.\n\n“It ended.”";
    expect(findQuotations(text).map(({ continues }) => continues)).toEqual([false, false]);
  });
});

describe("findQuotations() tells the use", () => {
  test.each([
    { use: "speech", why: "a verb behind", text: "“Nonsense,” the general said." },
    { use: "speech", why: "a verb and a name behind", text: "“Never!” shouted Karimi." },
    { use: "speech", why: "a verb before", text: "He called it “a crime”." },
    { use: "speech", why: "a colon before", text: "The sign read: “Closed”." },
    { use: "speech", why: "a clause", text: "It was a case of “we do not know”." },
    { use: "speech", why: "length", text: "“The long war on the northern border”" },
    { use: "speech", why: "a sentence", text: "“Nobody saw anything.” The hall was silent." },
    { use: "scare", why: "a word at arm's length", text: "The “victory” cost ten lives." },
    {
      use: "scare",
      why: "a phrase at arm's length",
      text: "They held a ‘fair trial’ in one hour.",
    },
    { use: "scare", why: "held off by name", text: "They fled the so-called “safe zone”." },
    { use: "scare", why: "announced, not said", text: "A “ceasefire” was announced." },
    { use: "speech", why: "called so by somebody", text: "He called it “a disgrace”." },
    { use: "scare", why: "a capital but no title", text: "Muhammad “Ali” Karimi was there." },
    { use: "title", why: "a noun for a work before", text: "The film “Titanic” was shown." },
    { use: "title", why: "capitals", text: "She sang “Songs of the Valley” at dusk." },
  ])("$use by $why: $text", ({ use, text }) => {
    expect(findQuotations(text).map((quotation) => quotation.use)).toEqual([use]);
  });
});

describe("findQuotations() reads bad input", () => {
  test("10,000 opening marks", () => {
    const text = "“a ".repeat(10_000);
    expect(findQuotations(text)).toHaveLength(10_000);
  });

  test.each(BAD_INPUTS)("$name in linear time", ({ make }) => {
    expect(growthOf(make, (text) => findQuotations(text))).toBeLessThan(MOST_GROWTH);
  });
});

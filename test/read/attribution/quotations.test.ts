import { beforeAll, describe, expect, test } from "vitest";
import { type AttributionsReader, attributionsReader, linesOf } from "./read-attributions.ts";

let read: AttributionsReader;
beforeAll(async () => {
  read = await attributionsReader();
});

const lines = (text: string) => linesOf(text, read(text));

describe("findAttributions() gives a quotation to its speaker", () => {
  test.each([
    {
      how: "behind it",
      text: '"We lost the post," the guard said.',
      found: ['[the guard] said {"We lost the post,"}'],
    },
    {
      how: "behind the verb, with an office and a name",
      text: '"We lost the post," said Ada Brook, the mayor of Harbourton.',
      found: ['[Ada Brook, the mayor of Harbourton] said {"We lost the post,"}'],
    },
    {
      how: "in the middle",
      text: '"The posts," he said, "are ours."',
      found: ['[he] said {"The posts," … "are ours."}'],
    },
    {
      how: "in front of it",
      text: 'The mayor said: "The bridge is open."',
      found: ['[The mayor] said {"The bridge is open."}'],
    },
    {
      how: "going on behind the speaker",
      text: '"We lost the post," said Ada Brook. "Nobody helped us. We fled."',
      found: ['[Ada Brook] said {"We lost the post," … "Nobody helped us. We fled."}'],
    },
    {
      how: "over several sentences",
      text: '"We lost the post. Nobody helped us," the guard said.',
      found: ['[the guard] said {"We lost the post. Nobody helped us,"}'],
    },
    {
      how: "going on in a paragraph of its own",
      text: '"We have taken the post," the guard said.\n\n"We will hold it."',
      found: ['[the guard] said {"We have taken the post," … "We will hold it."}'],
    },
    {
      how: "with a mark at each paragraph",
      text: 'The mayor said:\n\n"We will stay.\n\n"We will rebuild the town."',
      found: ['[The mayor] said {"We will stay. "We will rebuild the town."}'],
    },
    {
      how: "signed",
      text: '"We will stay in the town, whatever comes." – Ada Brook',
      found: ['[Ada Brook] – {"We will stay in the town, whatever comes."}'],
    },
  ])("$how", ({ text, found }) => {
    expect(lines(text)).toEqual(found);
  });

  test("but a bare one of another paragraph with words around is not the last speaker's", () => {
    const text =
      '"We lost the post," the guard said.\n\nA sign on the wall reads "no entry" in red paint.';
    expect(lines(text)[0]).toBe('[the guard] said {"We lost the post,"}');
  });
});

describe("findAttributions() tells direct, mixed and indirect", () => {
  test.each([
    { quoted: "direct", text: '"The bridge is open," the mayor said.' },
    { quoted: "mixed", text: 'The mayor said the plan was "a crime" and a mistake.' },
    { quoted: "indirect", text: "The mayor said the plan was a mistake." },
  ])("$quoted", ({ quoted, text }) => {
    expect(read(text).map((mention) => mention.quoted)).toEqual([quoted]);
  });

  test("a word at arm's length within what is said is no speech of its own", () => {
    expect(lines('The army fled after a "misunderstanding", the ministry said.')).toEqual([
      '[the ministry] said {The army fled after a "misunderstanding"}',
    ]);
  });

  test("all of a quotation that the tree cuts short", () => {
    expect(lines('He called the strike "a crime".')).toEqual([
      '[He] called {the strike "a crime"}',
    ]);
  });
});

describe("findAttributions() reads what quotations hold", () => {
  test("a voice of its own at the beginning", () => {
    const text = '"Harbour News: the guards have fled. Nobody was hurt," Brook tweeted.';
    expect(lines(text)).toEqual([
      '[Harbour News] : {the guards have fled. Nobody was hurt,"}',
      '[Brook] tweeted {"Harbour News: the guards have fled. Nobody was hurt,"}',
    ]);
  });

  test("an account that somebody gives", () => {
    expect(lines("The radio gave another account of the clash: farmers had fired first.")).toEqual([
      "[The radio] gave another account {farmers had fired first}",
    ]);
  });

  test("a speaker behind an inner quotation, where the outer mark is lost", () => {
    const text = "“It was no ‘raid,’ Brook said. “It was a war.”";
    expect(lines(text)).toEqual(["[Brook] said {“It was no ‘raid,’ … “It was a war.”}"]);
  });
});

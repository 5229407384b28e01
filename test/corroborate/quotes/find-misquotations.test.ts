import { describe, expect, test } from "vitest";
import { compare } from "../../../src/compare.ts";
import { findMisquotations } from "../../../src/corroborate/quotes/find-misquotations.ts";
import { knowledge } from "../../../src/knowledge/knowledge-builder.ts";
import { narrative } from "../../../src/model/narrative-builder/narrative.ts";
import type { NarrativeInput } from "../../../src/model/narrative-builder/narrative-input.ts";

const STATEMENT = [
  "Good morning. We have not sold the mill to the council, and we will not sell it before next year.",
  "I think that about 12 farmers may have left the valley since May, if the papers are right.",
  "Colonel Haddad met the elders in Lorn on Monday.",
  "Our labour is honest and we can't organise a defence without help.",
  "It is, I believe, a safe place. Some of the men left early. They shall go home, however late. We told nobody.",
].join(" ");

const own = narrative({ source: "Ann Roe", text: STATEMENT, claims: [] });

const paper = (text: string, more: Partial<NarrativeInput> = {}) =>
  narrative({ source: "Courier", text, claims: [], ...more });

const checked = (...narratives: readonly ReturnType<typeof paper>[]) =>
  findMisquotations(compare([own, ...narratives]));

/** What becomes of words that a paper quotes, with the kinds of its changes. */
const quote = (words: string, tail = " said Ann Roe.") => {
  const [found] = checked(paper(`“${words}”${tail}`));
  return found === undefined ? null : [found.class, ...found.changes.map(({ kind }) => kind)];
};

describe("findMisquotations() calls altered", () => {
  test.each([
    ["a lost negation", "and we will sell it before next year", ["negation"]],
    ["a negation lost in a contraction", "we can organise a defence without help", ["negation"]],
    ["a negation put in", "Colonel Haddad never met the elders in Lorn", ["negation"]],
    ["a negation hidden by an ellipsis", "we will … sell it before next year", ["negation"]],
    ["a negation hidden by brackets", "we will [now] sell it before next year", ["negation"]],
    ["a negation just before the quotation", "sold the mill to the council", ["negation"]],
    ["a negation just behind the quotation", "we told", ["negation"]],
    ["another number", "about 20 farmers may have left the valley", ["number"]],
    ["another name", "Colonel Haddad met the elders in Weir on Monday", ["name"]],
    ["an opposite", "we will not sell it after next year", ["opposite"]],
    ["an opposite by prefix", "It is, I believe, an unsafe place", ["opposite"]],
    ["a lost hedge", "about 12 farmers have left the valley", ["hedge"]],
    ["a lost approximation", "I think that 12 farmers may have left the valley", ["hedge"]],
    ["a hedge lost between commas", "It is a safe place", ["hedge"]],
    ["a lost word of extent", "All of the men left early", ["extent"]],
  ])("%s", (_, words, kinds) => {
    expect(quote(words)).toEqual(["altered", ...kinds]);
  });
});

describe("findMisquotations() does not call altered", () => {
  test.each([
    ["Nobody was hurt and nobody was arrested.", "Nobody was hurt"],
    ["We paid the men on Friday but none of them came.", "We paid the men on Friday"],
    [
      "They pushed it through, no matter what the cost of the dam is.",
      "what the cost of the dam is",
    ],
    [
      "There will be no minutes of the meeting, but roads to the coast stay open.",
      "the roads to the coast stay open",
    ],
    ["There is a one in three chance of a strike.", "There is a one-in-three chance of a strike"],
    [
      "I'll end the siege of the port. And I'll pay the men.",
      "I'll end the siege of the port and I'll pay the men",
    ],
    ["We spent $5m on the bridge last year.", "We spent $5 million on the bridge last year"],
    ["The mill shut its gates at 5.30pm that day.", "The mill shut its gates at 5:30 pm that day"],
  ])("%s, quoted as “%s”", (said, words) => {
    const roe = narrative({ source: "Ann Roe", text: said, claims: [] });
    const [found] = findMisquotations(compare([roe, paper(`“${words},” said Ann Roe.`)]));
    expect(found?.changes.map(({ kind }) => kind)).not.toContain("negation");
    expect(found?.class).toMatch(/^(?:trimmed|verbatim|reworded)$/);
  });

  test.each([
    ["the same words", "we will not sell it before next year", ["verbatim"]],
    ["capitals and punctuation", "WE WILL NOT SELL IT -- before next year", ["verbatim"]],
    ["a contraction", "we won't sell it before next year", ["verbatim"]],
    ["American spelling", "Our labor is honest and we cannot organize a defense", ["verbatim"]],
    ["a number in words", "about twelve farmers may have left the valley", ["verbatim"]],
    ["sounds of hesitation", "we will, um, not sell it before next year", ["verbatim"]],
    ["a note of the quoter", "our labour [sic] is honest and we can't", ["verbatim"]],
    ["a capital in brackets", "[W]e will not sell it before next year", ["verbatim"]],
    ["a name in brackets", "we [the owners] have not sold the mill", ["trimmed", "added"]],
    ["a pronoun in brackets", "Colonel [H.] met the elders in Lorn", ["trimmed", "wording"]],
    [
      "a passage under an ellipsis",
      "We have not sold the mill … before next year",
      ["trimmed", "left-out"],
    ],
    [
      "a clause that is left out as a whole",
      "We will not sell it before next year.",
      ["trimmed", "left-out"],
    ],
    [
      "a detail that is left out",
      "Colonel Haddad met the elders on Monday",
      ["trimmed", "left-out"],
    ],
    [
      "a condition that is left out, which it names",
      "I think that about 12 farmers may have left the valley since May,",
      ["trimmed", "condition"],
    ],
    ["another spelling of a name", "Colonel Hadad met the elders in Lorn", ["reworded", "wording"]],
    ["a word put in", "we will not sell it to you before next year", ["reworded", "added"]],
    ["a tense that is shifted", "They would go home, however late", ["reworded", "wording"]],
    [
      "words in another order",
      "on Monday Colonel Haddad met the elders in Lorn",
      ["reworded", "added"],
    ],
  ])("%s", (_, words, expected) => {
    expect(quote(words)).toEqual(expected);
  });

  test.each([
    ["a fragment that the paper itself negates", ", said Ann Roe, was not what they had done."],
    ["a fragment in a denial", ", said Ann Roe, is false."],
  ])("%s", (_, tail) => {
    expect(quote("sold the mill to the council", tail)).toEqual(["verbatim"]);
  });

  test("a sentence given in two parts", () => {
    const text =
      "“We have not sold the mill to the council,” said Ann Roe, “and we will not sell it before next year.”";
    expect(checked(paper(text)).map(({ changes }) => changes)).toEqual([[]]);
  });
});

describe("findMisquotations() reports nothing", () => {
  test.each([
    ["of what the speaker says nowhere", "“We never said a word about any mill,” said Ann Roe."],
    [
      "of what somebody else says",
      "“We have sold the mill to the council,” said Jane Poe, rejecting what Ann Roe had said.",
    ],
    [
      "of an office with a like name",
      "“We have sold the mill to the council,” said the Defence Roe.",
    ],
    ["of words without a speaker", "“We have sold the mill to the council.”"],
    ["of words that are not quoted", "Ann Roe said they had sold the mill to the council."],
  ])("%s", (_, text) => {
    expect(checked(paper(text))).toEqual([]);
  });

  test("of a speaker's own text, or of an account of the same text", () => {
    expect(checked()).toEqual([]);
    const text = "“We go,” said Ann Roe. “We do not go,” Ann Roe said later.";
    const both = [
      narrative({ id: "a", source: "Ann Roe", text, claims: [] }),
      narrative({ id: "b", source: "Courier", text, claims: [] }),
    ];
    expect(findMisquotations(compare(both))).toEqual([]);
  });
});

describe("findMisquotations() takes for quoted", () => {
  const words = "we will sell it before next year";

  test.each([
    ["a name before the words", `Ann Roe told reporters: “${words}.”`],
    ["a last name", `“${words},” Roe said.`],
    ["a title, a last name and then the verb", `“${words},” Director Roe told us.`],
    ["a last name with a title", `“${words},” said Director Roe.`],
    ["straight marks", `"${words}," said Ann Roe.`],
  ])("%s", (_, text) => {
    expect(checked(paper(text)).map((one) => one.class)).toEqual(["altered"]);
  });

  test("the content of a claim, with and without a text", () => {
    const claims = [{ predicate: "say", agent: "Ann Roe", content: words }];
    for (const text of [undefined, `Ann Roe says ${words}.`]) {
      const account = narrative({
        source: "Courier",
        claims,
        ...(text === undefined ? {} : { text }),
      });
      const [found, ...rest] = checked(account);
      expect(rest).toEqual([]);
      expect(found).toMatchObject({
        class: "altered",
        basis: "own-words",
        speaker: "Ann Roe",
        narrative: "courier",
        claim: "c1",
        comparedWith: "ann-roe",
        quoted: { start: text === undefined ? null : 13, quote: words },
        reason: 'changes the meaning of Ann Roe\'s own words: "not" is left out (a negation)',
      });
    }
  });

  test("what a relayed claim rests on within quotation marks", () => {
    const relayed = narrative({
      source: "Ann Roe",
      via: ["Courier"],
      text: `There was a meeting. “${words}”, it was heard.`,
      claims: [{ predicate: "sell", theme: "the mill", quote: words }],
    });
    expect(checked({ ...relayed, id: "relayed" as never })).toMatchObject([
      { class: "altered", narrative: "relayed", claim: "c1" },
    ]);
  });

  test("a speaker that knowledge knows by another name", () => {
    const account = paper(`“${words},” said the owner.`, {
      claims: [{ predicate: "say", agent: "the mill owner", content: words }],
    });
    const comparison = compare([own, account]);
    expect(findMisquotations(comparison)).toEqual([]);
    const declared = knowledge({ aliases: [["Ann Roe", "the mill owner"]] });
    expect(findMisquotations(comparison, { knowledge: declared })).toHaveLength(1);
  });
});

test("findMisquotations() gives spans of both texts, altered quotations first", () => {
  const text = "“Some of the men left early,” said Ann Roe.\n\n“They shall not go home,” Roe said.";
  const found = checked(paper(text));
  expect(found.map((one) => one.class)).toEqual(["altered", "verbatim"]);
  for (const { quoted, said, changes } of found) {
    expect(text.slice(quoted.start ?? 0, quoted.end ?? 0)).toBe(quoted.quote);
    expect(STATEMENT.slice(said.start ?? 0, said.end ?? 0)).toBe(said.quote);
    for (const change of changes) {
      const span = change.quoted;
      if (span !== null) expect(text.slice(span.start ?? 0, span.end ?? 0)).toBe(span.quote);
    }
  }
});

test("findMisquotations() chooses what the speaker said most like it", () => {
  const second = narrative({
    id: "second",
    source: "Ann Roe",
    text: "By now we have sold the mill to the council, at last.",
    claims: [],
  });
  const found = checked(second, paper("“we have sold the mill to the council,” said Ann Roe."));
  expect(found).toMatchObject([{ class: "verbatim", comparedWith: "second" }]);
});

test("findMisquotations() puts two reports of the same words beside each other", () => {
  const say = (source: string, content: string) =>
    narrative({ source, claims: [{ predicate: "say", agent: "Max Low", content }] });
  const found = checked(
    say("Courier", "the road to the coast is not open"),
    say("Herald", "the road to the coast is open"),
    say("Echo", "there was a lot of rain last night"),
  );
  expect(found).toMatchObject([
    { class: "altered", basis: "another-report", narrative: "herald", comparedWith: "courier" },
  ]);
});

test("findMisquotations() refuses options that are none", () => {
  expect(() => findMisquotations(compare([own]), 1 as never)).toThrow(TypeError);
});

test("findMisquotations() takes time in line with the texts", () => {
  const long = (count: number) =>
    narrative({ source: "Ann Roe", text: `${STATEMENT} `.repeat(count), claims: [] });
  const quoting = (count: number) =>
    paper("“We have sold the mill to the council,” said Ann Roe.\n\n".repeat(count));
  const narratives = [long(300), quoting(30)];
  const start = performance.now();
  findMisquotations({ narratives });
  expect(performance.now() - start).toBeLessThan(10_000);
});

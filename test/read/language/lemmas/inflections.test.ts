import { describe, expect, test } from "vitest";
import { loadData } from "../../../../src/read/language/data/load-data.ts";
import { createLemmatizer } from "../../../../src/read/language/lemmas/create-lemmatizer.ts";
import { DOUBLING_VERBS } from "../../../../src/read/language/lemmas/doubling-verbs-table.ts";
import { inflectVerb } from "../../../../src/read/language/lemmas/inflect-verb.ts";
import { IRREGULAR_PLURALS } from "../../../../src/read/language/lemmas/irregular-plurals-table.ts";
import { IRREGULAR_VERBS } from "../../../../src/read/language/lemmas/irregular-verbs-table.ts";
import { nounNumber } from "../../../../src/read/language/lemmas/noun-number.ts";
import { pluralizeNoun } from "../../../../src/read/language/lemmas/pluralize-noun.ts";
import { openLexicon } from "../../../../src/read/language/lexicon/open-lexicon.ts";

describe("inflectVerb()", () => {
  test.each([
    ["take", "took", "taken", "taking", "takes"],
    ["be", "was", "been", "being", "is"],
    ["have", "had", "had", "having", "has"],
    ["do", "did", "done", "doing", "does"],
    ["attack", "attacked", "attacked", "attacking", "attacks"],
    ["stop", "stopped", "stopped", "stopping", "stops"],
    ["quiz", "quizzed", "quizzed", "quizzing", "quizzes"],
    ["visit", "visited", "visited", "visiting", "visits"],
    ["admit", "admitted", "admitted", "admitting", "admits"],
    ["travel", "traveled", "traveled", "traveling", "travels"],
    ["rain", "rained", "rained", "raining", "rains"],
    ["fix", "fixed", "fixed", "fixing", "fixes"],
    ["carry", "carried", "carried", "carrying", "carries"],
    ["obey", "obeyed", "obeyed", "obeying", "obeys"],
    ["agree", "agreed", "agreed", "agreeing", "agrees"],
    ["argue", "argued", "argued", "arguing", "argues"],
    ["die", "died", "died", "dying", "dies"],
    ["lie", "lay", "lain", "lying", "lies"],
    ["panic", "panicked", "panicked", "panicking", "panics"],
    ["veto", "vetoed", "vetoed", "vetoing", "vetoes"],
    ["radio", "radioed", "radioed", "radioing", "radios"],
    ["overtake", "overtook", "overtaken", "overtaking", "overtakes"],
    ["mislead", "misled", "misled", "misleading", "misleads"],
    ["rewrite", "rewrote", "rewritten", "rewriting", "rewrites"],
    ["overrun", "overran", "overrun", "overrunning", "overruns"],
    ["undergo", "underwent", "undergone", "undergoing", "undergoes"],
    ["relay", "relayed", "relayed", "relaying", "relays"],
    ["return", "returned", "returned", "returning", "returns"],
    ["singe", "singed", "singed", "singeing", "singes"],
    ["carry out", "carried out", "carried out", "carrying out", "carries out"],
    ["constructor", "constructored", "constructored", "constructoring", "constructors"],
  ])("%s: %s, %s, %s, %s", (lemma, past, pastParticiple, gerund, thirdPerson) => {
    expect(inflectVerb(lemma)).toEqual({ past, pastParticiple, gerund, thirdPerson });
  });

  test("the lemmatizer leads all forms of its tables back", async () => {
    const lexicon = openLexicon(await loadData("english-lexicon"));
    const lemmatize = createLemmatizer({ find: () => null }, lexicon);
    const wrong = [...Object.keys(IRREGULAR_VERBS), ...DOUBLING_VERBS].flatMap((verb) => {
      const forms = inflectVerb(verb);
      const tagged = [
        [forms.past, "VBD"],
        [forms.pastParticiple, "VBN"],
        [forms.gerund, "VBG"],
        [forms.thirdPerson, "VBZ"],
      ] as const;
      return tagged
        .filter(([form, xpos]) => lemmatize(form, "VERB", xpos) !== verb)
        .map(([form, xpos]) => `${form} of ${verb} is ${lemmatize(form, "VERB", xpos)}`);
    });
    expect(wrong).toEqual([]);
  });
});

describe("pluralizeNoun()", () => {
  test.each([
    ["corps", "corps"],
    ["monarch", "monarchs"],
    ["search", "searches"],
    ["grandchild", "grandchildren"],
    ["Kennedy", "Kennedys"],
    ["Chinese", "Chinese"],
    ["tactics", "tactics"],
    ["village", "villages"],
    ["city", "cities"],
    ["day", "days"],
    ["church", "churches"],
    ["bus", "buses"],
    ["tax", "taxes"],
    ["wife", "wives"],
    ["chief", "chiefs"],
    ["policeman", "policemen"],
    ["German", "Germans"],
    ["human", "humans"],
    ["man", "men"],
    ["police officer", "police officers"],
    ["ex-wife", "ex-wives"],
    ["aircraft", "aircraft"],
    ["hero", "heroes"],
    ["photo", "photos"],
  ])("%s: %s", (lemma, plural) => {
    expect(pluralizeNoun(lemma)).toBe(plural);
  });

  test("no plural of the table follows from a rule", () => {
    for (const [noun, plural] of IRREGULAR_PLURALS) expect(plural).not.toBe(`${noun}s`);
  });
});

describe("nounNumber()", () => {
  test.each([
    { form: "village", xpos: "NN", number: "singular" },
    { form: "villages", xpos: "NNS", number: "plural" },
    { form: "Kabul", xpos: "NNP", number: "singular" },
    { form: "Afghans", xpos: "NNPS", number: "plural" },
    { form: "aircraft", xpos: "NNS", number: "plural" },
    { form: "Her", xpos: "PRP$", number: "singular" },
    { form: "those", xpos: "DT", number: "plural" },
    { form: "\u2019em", xpos: "PRP", number: "plural" },
    { form: "you", xpos: "PRP", number: null },
    { form: "the", xpos: "DT", number: null },
    { form: "villages", xpos: "VBZ", number: null },
    { form: "that", xpos: "IN", number: null },
  ])("$form as $xpos: $number", ({ form, xpos, number }) => {
    expect(nounNumber(form, xpos)).toBe(number);
  });
});

test.each([
  { act: () => inflectVerb(undefined as unknown as string), message: "Cannot inflect undefined" },
  { act: () => pluralizeNoun(null as unknown as string), message: "Cannot make a plural of null" },
  {
    act: () => nounNumber(5 as unknown as string, "NNS"),
    message: "Cannot tell the number of 5",
  },
  {
    act: () => nounNumber("guards", undefined as unknown as string),
    message: "Cannot tell a number by the tag undefined",
  },
])("what is no string is refused: $message", ({ act, message }) => {
  expect(act).toThrow(new TypeError(`${message}: it is no string`));
});

import { describe, expect, test } from "vitest";
import { findArguments, type Tree } from "../../scripts/evaluate/ud/find-arguments.ts";

/** "guards NOUN 2 nsubj|fired VERB 0 root": heads count from 1, as treebanks write them. */
function treeOf(sentence: string): Tree & { readonly forms: readonly string[] } {
  const words = sentence.split("|").map((word) => word.split(" "));
  return {
    forms: words.map(([form = ""]) => form),
    upos: words.map(([, upos = ""]) => upos),
    heads: words.map(([, , head]) => Number(head) - 1),
    relations: words.map(([, , , relation = ""]) => relation),
  };
}

/** "fired agent guards". */
function argumentsIn(sentence: string): readonly string[] {
  const { forms, ...tree } = treeOf(sentence);
  return findArguments(tree)
    .map(({ verb, role, word }) => `${forms[verb]} ${role} ${forms[word]}`)
    .sort();
}

describe("findArguments()", () => {
  test.each([
    {
      what: "subject and object of an active verb",
      sentence: "guards NOUN 2 nsubj|took VERB 0 root|weapons NOUN 2 obj",
      found: ["took agent guards", "took patient weapons"],
    },
    {
      what: "a passive with its agent",
      sentence:
        "posts NOUN 3 nsubj:pass|were AUX 3 aux:pass|seized VERB 0 root|by ADP 5 case|bandits NOUN 3 obl:agent",
      found: ["seized agent bandits", "seized patient posts"],
    },
    {
      what: "the subject of the nearest verb before, not of the first",
      sentence:
        "men NOUN 2 nsubj|came VERB 0 root|guards NOUN 4 nsubj|saw VERB 2 conj|and CCONJ 6 cc|left VERB 4 conj",
      found: ["came agent men", "left agent guards", "saw agent guards"],
    },
    {
      what: "a passive without one",
      sentence: "posts NOUN 3 nsubj:pass|were AUX 3 aux:pass|seized VERB 0 root",
      found: ["seized patient posts"],
    },
    {
      what: "a subject that two verbs share, and the object of one",
      sentence:
        "bandits NOUN 2 nsubj|came VERB 0 root|and CCONJ 4 cc|burned VERB 2 conj|posts NOUN 4 obj",
      found: ["burned agent bandits", "burned patient posts", "came agent bandits"],
    },
    {
      what: "a subject that three verbs share, each hanging from the one before",
      sentence: "bandits NOUN 2 nsubj|came VERB 0 root|shot VERB 2 conj|left VERB 3 conj",
      found: ["came agent bandits", "left agent bandits", "shot agent bandits"],
    },
    {
      what: "a verb after an adjective with a subject",
      sentence:
        "guards NOUN 3 nsubj|were AUX 3 cop|angry ADJ 0 root|and CCONJ 5 cc|fired VERB 3 conj",
      found: ["fired agent guards"],
    },
    {
      what: "a passive conjunct that has its auxiliary from the verb before",
      sentence:
        "post NOUN 3 nsubj:pass|was AUX 3 aux:pass|seized VERB 0 root|and CCONJ 5 cc|burned VERB 3 conj",
      found: ["burned patient post", "seized patient post"],
    },
    {
      what: "an active conjunct after a passive, by its own auxiliary",
      sentence:
        "guard NOUN 3 nsubj:pass|was AUX 3 aux:pass|hurt VERB 0 root|but CCONJ 6 cc|will AUX 6 aux|live VERB 3 conj",
      found: ["hurt patient guard", "live agent guard"],
    },
    {
      what: "a passive conjunct after an active verb, by its own auxiliary",
      sentence:
        "guard NOUN 2 nsubj|ran VERB 0 root|and CCONJ 5 cc|was AUX 5 aux:pass|shot VERB 2 conj",
      found: ["ran agent guard", "shot patient guard"],
    },
    {
      what: "each of coordinated objects",
      sentence:
        "bandits NOUN 2 nsubj|stole VERB 0 root|guns NOUN 2 obj|trucks NOUN 3 conj|and CCONJ 6 cc|food NOUN 3 conj",
      found: [
        "stole agent bandits",
        "stole patient food",
        "stole patient guns",
        "stole patient trucks",
      ],
    },
    {
      what: "each of coordinated subjects, for both verbs",
      sentence:
        "Kabul PROPN 4 nsubj|and CCONJ 3 cc|Tehran PROPN 1 conj|met VERB 0 root|and CCONJ 6 cc|spoke VERB 4 conj",
      found: ["met agent Kabul", "met agent Tehran", "spoke agent Kabul", "spoke agent Tehran"],
    },
  ])("finds $what", ({ sentence, found }) => {
    expect(argumentsIn(sentence)).toEqual(found);
  });

  test.each([
    {
      what: "what belongs to a noun",
      sentence:
        "attack NOUN 0 root|by ADP 3 case|bandits NOUN 1 nmod|of ADP 5 case|posts NOUN 1 nmod",
      found: [],
    },
    {
      what: "the subject of an adjective or a noun",
      sentence: "guards NOUN 3 nsubj|were AUX 3 cop|brave ADJ 0 root",
      found: [],
    },
    {
      what: "the subject of another clause",
      sentence: "agency NOUN 2 nsubj|said VERB 0 root|bandits NOUN 4 nsubj|attacked VERB 2 ccomp",
      found: ["attacked agent bandits", "said agent agency"],
    },
    {
      what: "the subject of the verb before where a conjunct has its own",
      sentence:
        "guards NOUN 2 nsubj|left VERB 0 root|and CCONJ 5 cc|bandits NOUN 5 nsubj|came VERB 2 conj",
      found: ["came agent bandits", "left agent guards"],
    },
    {
      what: "the subject of a verb that an infinitive hangs from",
      sentence: "guards NOUN 2 nsubj|wanted VERB 0 root|to PART 4 mark|leave VERB 2 xcomp",
      found: ["wanted agent guards"],
    },
    {
      what: "a place or a time, whatever its preposition",
      sentence:
        "guards NOUN 2 nsubj|fired VERB 0 root|by ADP 4 case|river NOUN 2 obl|Monday PROPN 2 obl:tmod",
      found: ["fired agent guards"],
    },
    {
      what: "who gets something",
      sentence: "guards NOUN 2 nsubj|gave VERB 0 root|them PRON 2 iobj|food NOUN 2 obj",
      found: ["gave agent guards", "gave patient food"],
    },
    {
      what: "a clause as a subject",
      sentence: "firing VERB 2 csubj|helped VERB 0 root|them PRON 2 obj",
      found: ["helped patient them"],
    },
  ])("does not take $what", ({ sentence, found }) => {
    expect(argumentsIn(sentence)).toEqual(found);
  });

  test("ends on trees that are none", () => {
    const circle = { upos: ["VERB", "VERB"], heads: [1, 0], relations: ["conj", "conj"] };
    expect(findArguments(circle)).toEqual([]);
    expect(findArguments({ upos: [], heads: [], relations: [] })).toEqual([]);
  });
});

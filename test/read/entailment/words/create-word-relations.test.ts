import { createLanguage } from "rashomon/english";
import { beforeAll, describe, expect, test } from "vitest";
import { createKnowledgeBase } from "../../../../src/knowledge/create-knowledge-base.ts";
import { knowledge } from "../../../../src/knowledge/knowledge-builder.ts";
import {
  createWordRelations,
  type RelateWords,
} from "../../../../src/read/entailment/words/create-word-relations.ts";
import type { LexiconPos } from "../../../../src/read/language/lexicon/lexicon.ts";

let relate: RelateWords;
beforeAll(async () => {
  const { lexicon } = await createLanguage();
  relate = createWordRelations(lexicon, createKnowledgeBase(knowledge()));
}, 60_000);

const noun = (word: string) => key(word, "noun");
const verb = (word: string) => key(word, "verb");
const adjective = (word: string) => key(word, "adjective");
function key(word: string, pos: LexiconPos | null) {
  const [lemma = word] = word.split("_");
  return { lemma, name: word, pos };
}

describe("createWordRelations()", () => {
  test.each([
    [verb("buy"), verb("buy"), "same"],
    [verb("buy"), verb("purchase"), "synonym"],
    [noun("departure"), verb("depart"), "derived"],
    [noun("poodle"), noun("dog"), "narrower"],
    [noun("dog"), noun("poodle"), "wider"],
    [adjective("open"), adjective("closed"), "antonym"],
    [adjective("safe"), adjective("unsafe"), "antonym"],
    [verb("win"), verb("lose"), "antonym"],
    [verb("convict"), verb("acquit"), "antonym"],
    [noun("monday"), noun("tuesday"), "excluded"],
    [verb("hire"), verb("dismiss"), "excluded"],
  ])("%o as to %o: %s", (left, right, relation) => expect(relate(left, right)).toBe(relation));

  test.each([
    [noun("lake"), verb("marry")],
    [noun("onion"), noun("minister")],
  ])("finds nothing between %o and %o", (left, right) => expect(relate(left, right)).toBeNull());

  // "to turn the light" is no third thing beside turning it on or off.
  test("takes a verb without its particle for the same", () => {
    expect(relate(verb("turn_off"), verb("turn"))).toBe("same");
  });

  test("knows numbers only by themselves", () => {
    expect(relate(key("9", null), key("9", null))).toBe("same");
    expect(relate(key("9", null), key("8", null))).toBeNull();
  });
});

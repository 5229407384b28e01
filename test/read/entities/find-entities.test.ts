import { beforeAll, describe, expect, test } from "vitest";
import type { DocumentEntities } from "../../../src/read/entities/document-entities.ts";
import { findEntities } from "../../../src/read/entities/find-entities.ts";
import { createLanguage } from "../../../src/read/language/create-language.ts";
import type { Language } from "../../../src/read/language/language.ts";
import { createTreeQuery } from "../../../src/read/language/trees/create-tree-query.ts";

let language: Language;
beforeAll(async () => {
  language = await createLanguage();
}, 60_000);

function read(text: string): DocumentEntities {
  const analysis = language.analyze(text);
  const { lexicon } = language;
  return findEntities({ analysis, tree: createTreeQuery(analysis), lexicon, publishedAt: null });
}

const TEXT =
  "State Department spokesman Ned Cole met dozens of farmers. Cole, 41, said he was tired.";

describe("findEntities()", () => {
  test("gives every mention one entity, and every entity its mentions in the order of the text", () => {
    const { entities, mentions } = read(TEXT);
    mentions.forEach(({ entity }, index) => {
      expect(entities[entity]?.mentions).toContain(index);
    });
    for (const entity of entities) {
      expect([...entity.mentions].sort((a, b) => a - b)).toEqual(entity.mentions);
    }
  });

  test("finds the mention of any token at the head of a phrase or of its name", () => {
    const found = read(TEXT);
    const { tokens } = language.analyze(TEXT);
    const at = (form: string) => found.mentionAt(tokens.findIndex((token) => token.form === form));
    expect(at("spokesman")?.entity ?? at("Ned")?.entity).toBe(at("Ned")?.entity);
    expect(at("dozens")?.label).toBe("dozens of farmers");
    expect(at("farmers")).toBe(at("dozens"));
    expect(at("met")).toBeNull();
  });

  test("has spans that lie in the text and hold the label's words", () => {
    for (const { start, end, label } of read(TEXT).mentions) {
      expect(TEXT.slice(start, end)).toContain(label);
    }
  });

  test("gives the same for the same text", () => {
    const plain = ({ entities, mentions }: DocumentEntities) => ({ entities, mentions });
    expect(plain(read(TEXT))).toEqual(plain(read(TEXT)));
  });

  test.each([
    "",
    " ",
    "He.",
    "((((",
    "“ “ “",
    "Of of of the the",
    "\u{1F600} 's 's",
    "A\n\nB\n\nC",
  ])("never fails: %j", (text) => {
    expect(() => read(text)).not.toThrow();
  });

  test("takes time in proportion to the text", () => {
    const many = Array.from({ length: 400 }, (_, i) => `Brook${i} saw the guard. He left.`);
    const before = performance.now();
    const { mentions } = read(many.join(" "));
    expect(mentions.length).toBeGreaterThan(800);
    expect(performance.now() - before).toBeLessThan(20_000);
  });
});

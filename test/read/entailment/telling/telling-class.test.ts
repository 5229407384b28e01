import { createLanguage } from "rashomon/english";
import { beforeAll, expect, test } from "vitest";
import { readStatement } from "../../../../src/read/entailment/statement/read-statement.ts";
import { tellingClass } from "../../../../src/read/entailment/telling/telling-class.ts";
import type { Language } from "../../../../src/read/language/language.ts";

let language: Language;
beforeAll(async () => {
  language = await createLanguage();
}, 60_000);

test.each([
  ["The mayor denies the sale.", ["refute"]],
  ["Mayor Denies Sale", ["refute"]],
  ["The wolf story is a hoax.", ["falsehood"]],
  ["Police doubt the alleged sighting.", ["doubt", "unconfirmed"]],
  ["The mayor confirmed the sale.", ["confirm"]],
  ["The mayor sold the mill.", []],
])("words of telling in: %s", (text, classes) => {
  const { syntax } = readStatement(language, text);
  const found = syntax.analysis.tokens.map((_, token) => tellingClass(syntax, token));
  expect(found.filter((one) => one !== null)).toEqual(classes);
});

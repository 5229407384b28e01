import { createLanguage } from "rashomon/english";
import { beforeAll, describe, expect, test } from "vitest";
import { readStatement } from "../../../../src/read/entailment/statement/read-statement.ts";
import type { Language } from "../../../../src/read/language/language.ts";

let language: Language;
beforeAll(async () => {
  language = await createLanguage();
}, 60_000);

/** How a text leaves what one word of it tells. */
function standing(text: string, lemma: string): string | undefined {
  const { words, standings } = readStatement(language, text);
  const word = words.find((one) => one.lemma === lemma && one.role === "predicate");
  return standings[word?.predication ?? -1];
}

describe("how a text leaves what it tells", () => {
  test.each([
    ["The bridge collapsed.", "collapse", "so"],
    ["The mayor confirmed that the bridge had collapsed.", "collapse", "so"],
    ["The bridge did not collapse.", "collapse", "not so"],
    ["The mayor denied that the bridge had collapsed.", "collapse", "not so"],
    ["The claim that the bridge collapsed is false.", "collapse", "not so"],
    ["It is not true that the bridge collapsed.", "collapse", "not so"],
    ["The bridge may have collapsed.", "collapse", "open"],
    ["A rumour says that the bridge collapsed.", "collapse", "open"],
    // Look-alikes: nobody denies that they deny, and twice negated is affirmed or open.
    ["The mayor denied that the bridge had collapsed.", "deny", "so"],
    ["The mayor, who denied the charge, resigned.", "resign", "so"],
    ["The mayor did not deny that the bridge had collapsed.", "collapse", "open"],
  ])("%s (%s: %s)", (text, lemma, expected) => expect(standing(text, lemma)).toBe(expected));
});

import type { EntityAttribute } from "../document-entities.ts";
import type { NounPhrase } from "../phrases/noun-phrase.ts";
import type { PhraseSource } from "../phrases/phrase-source.ts";
import { categoryOf } from "../traits/category-of.ts";

/** Letters after a phrase in which something is said of it. */
const AFTER = 64;

const COPULA = String.raw`^,?\s+(?:who\s+)?(?:is|was)\s+`;

/** What a clause says of its subject in so many words: the name of the property, and its value. */
const PATTERNS: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    "age",
    new RegExp(`${COPULA}(?:aged\\s+)?(\\d{1,3}|[a-z]+(?:-[a-z]+)?)\\s+years?\\s+old\\b`, "u"),
  ],
  ["age", new RegExp(`${COPULA}(?:aged\\s+)?(\\d{1,3})(?=[.;](?:\\s|$)|$)`, "u")],
  [
    "weight",
    /^,?\s+(?:who\s+)?weigh(?:s|ed)\s+(\d[\d.,]*\s*(?:kg|kilos?|kilograms?|pounds|lbs?)\b)/u,
  ],
  [
    "height",
    new RegExp(
      `${COPULA}(\\d[\\d.,]*\\s*(?:cm|m|centimetres|centimeters|metres|meters))\\s+tall\\b`,
      "u",
    ),
  ],
  [
    "birthplace",
    new RegExp(`${COPULA}born\\s+in\\s+(\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+)*)`, "u"),
  ],
  ["category", new RegExp(`${COPULA}an?\\s+([a-z]+)(?=[.,;]|\\s+who\\b|$)`, "u")],
];

/** "He is 19 years old", "Haddad, who weighs 95 kg", "she was a civilian". */
export function predicatedAttributes(
  { analysis, tokens }: PhraseSource,
  { firstToken, endToken }: NounPhrase,
): readonly EntityAttribute[] {
  const start = tokens[firstToken]?.start ?? 0;
  const from = tokens[endToken - 1]?.end ?? start;
  const after = analysis.text.slice(from, from + AFTER);
  return PATTERNS.flatMap(([name, pattern]): EntityAttribute[] => {
    const match = pattern.exec(after);
    const value = match?.[1];
    if (match === null || value === undefined) return [];
    // "Was a success" says nothing that two accounts could hold against each other.
    if (name === "category" && categoryOf(value, null) === null) return [];
    const at = from + match.index + match[0].lastIndexOf(value);
    return [{ name, value, span: { start: at, end: at + value.length } }];
  });
}

import { readSections, readTextSection } from "../data/sections.ts";
import type { LexiconHints } from "../tags/lexicon-hints.ts";
import { createFeatureSpace } from "../tags/linear/feature-space.ts";
import { openLinearWeights } from "../tags/linear/linear-weights.ts";
import { createNameDescriber } from "./describe-names.ts";
import { createFindNameSpans } from "./find-name-spans.ts";
import { gazetteerHash, gazetteerKey, KNOWN, openGazetteer } from "./gazetteer.ts";
import { isIncorporated } from "./is-incorporated.ts";
import type { KnownNames } from "./known-names.ts";
import { NAME_ATTRIBUTES, PLACED_NAME_ATTRIBUTES } from "./name-attributes-table.ts";
import type { NameDocument, NameSpan } from "./name-document.ts";
import { NAME_TYPES } from "./name-types-table.ts";
import { indexOfLargest, poolTypes } from "./pool-types.ts";
import { settleTypes } from "./settle-types.ts";
import { createTypeKeys } from "./type-keys.ts";
import { withCorporateSuffixes } from "./with-corporate-suffixes.ts";
import { withoutAddresses } from "./without-addresses.ts";

/** Finds the names of a document, in order, none overlapping another. */
export type FindNames = (document: NameDocument) => readonly NameSpan[];

/**
 * Opens a model that `trainNames` wrote.
 *
 * Two steps: which words are names (begin, inside, outside), greedy from left to right, then the
 * type of each name as a whole, where the names of a document that look alike decide together. What
 * the model cannot know for want of examples is put right behind each step by rules and tables:
 * addresses, companies, places that speak. Linear in the words.
 *
 * @param bytes - The file, unzipped; it must not change.
 * @param hints - The same that the model was trained with.
 * @param known - Names that are known as a whole, from `createKnownNames`.
 * @throws SyntaxError when it is no such file.
 */
export function openNames(
  bytes: Uint8Array,
  hints: LexiconHints,
  known: KnownNames = () => null,
): FindNames {
  const sections = readSections(bytes);
  const gazetteer = openGazetteer(sections);
  const describe = createNameDescriber(gazetteer, hints);
  const space = createFeatureSpace(readTextSection(sections, "templates").split("\n"), {
    all: NAME_ATTRIBUTES,
    placed: PLACED_NAME_ATTRIBUTES,
  });
  const findSpans = createFindNameSpans(space, openLinearWeights(sections, "spans"));
  const typeWeights = openLinearWeights(sections, "types");
  const typeTemplates = readTextSection(sections, "typeTemplates").split("\n");
  const typeKeys = createTypeKeys(typeTemplates, gazetteer);
  const scores = new Int32Array(NAME_TYPES.length);
  const person = NAME_TYPES.indexOf("person");
  const isPersonal = (word: string) =>
    (gazetteer.find(gazetteerKey(gazetteerHash(word))) & (KNOWN.given | KNOWN.family)) !== 0;

  return (document) => {
    const described = describe(document);
    const spans = withCorporateSuffixes(document, withoutAddresses(document, findSpans(described)));
    const names = spans.map(({ firstToken, endToken }) => {
      const keys = typeKeys(document.forms, described, firstToken, endToken);
      scores.fill(0);
      typeWeights.add(keys, keys.length, scores);
      const words = document.forms.slice(firstToken, endToken);
      const text = words.join(" ").toLowerCase();
      return { firstToken, endToken, words, text, scores: Float64Array.from(scores) };
    });
    poolTypes(names, person);
    const typed = names.map(({ endToken, words, scores: pooled }) => ({
      words,
      type: NAME_TYPES[indexOfLargest(pooled)] ?? "other",
      isIncorporated: isIncorporated(document, endToken),
    }));
    const types = settleTypes(typed, known, isPersonal);
    return spans.map((span, name) => ({ ...span, type: types[name] ?? "other" }));
  };
}

import { readSections, readTextSection } from "../data/sections.ts";
import type { LexiconHints } from "../tags/lexicon-hints.ts";
import { createFeatureSpace } from "../tags/linear/feature-space.ts";
import { openLinearWeights } from "../tags/linear/linear-weights.ts";
import { createNameDescriber } from "./describe-names.ts";
import { createFindNameSpans } from "./find-name-spans.ts";
import { openGazetteer } from "./gazetteer.ts";
import { NAME_ATTRIBUTES, PLACED_NAME_ATTRIBUTES } from "./name-attributes-table.ts";
import type { NameDocument, NameSpan } from "./name-document.ts";
import { NAME_TYPES } from "./name-types-table.ts";
import { indexOfLargest, poolTypes } from "./pool-types.ts";
import { createTypeKeys } from "./type-keys.ts";

/** Finds the names of a document, in order, none overlapping another. */
export type FindNames = (document: NameDocument) => readonly NameSpan[];

/**
 * Opens a model that `trainNames` wrote.
 *
 * Two steps: which words are names (begin, inside, outside), greedy from left to right, then the
 * type of each name as a whole, where the names of a document that look alike decide together.
 * Linear in the words.
 *
 * @param bytes - The file, unzipped; it must not change.
 * @param hints - The same that the model was trained with.
 * @throws SyntaxError when it is no such file.
 */
export function openNames(bytes: Uint8Array, hints: LexiconHints): FindNames {
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

  return (document) => {
    const described = describe(document);
    const names = findSpans(described).map(({ firstToken, endToken }) => {
      const keys = typeKeys(document.forms, described, firstToken, endToken);
      scores.fill(0);
      typeWeights.add(keys, keys.length, scores);
      const text = document.forms.slice(firstToken, endToken).join(" ").toLowerCase();
      return { firstToken, endToken, text, scores: Float64Array.from(scores) };
    });
    poolTypes(names, person);
    return names.map(({ firstToken, endToken, scores: pooled }) => ({
      firstToken,
      endToken,
      type: NAME_TYPES[indexOfLargest(pooled)] ?? "other",
    }));
  };
}

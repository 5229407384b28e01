import { textSection, writeSections } from "../../../src/read/language/data/sections.ts";
import { createNameDescriber } from "../../../src/read/language/names/describe-names.ts";
import { openGazetteer, packGazetteer } from "../../../src/read/language/names/gazetteer.ts";
import { createTypeKeys } from "../../../src/read/language/names/type-keys.ts";
import type { LexiconHints } from "../../../src/read/language/tags/lexicon-hints.ts";
import type { NamedDocument } from "./named-document.ts";
import { NAMES_TRAINING, type TrainNamesOptions } from "./names-training.ts";
import { trainSpans } from "./train-spans.ts";
import { trainTypes } from "./train-types.ts";

/**
 * Trains the finding of names: a file for `openNames`. The same documents give the same bytes.
 *
 * @param gazetteer - Known names, as `buildGazetteer` makes them.
 * @param hints - The same that `openNames` will be given.
 */
export function trainNames(
  documents: readonly NamedDocument[],
  gazetteer: ReadonlyMap<string, number>,
  hints: LexiconHints,
  options: Partial<TrainNamesOptions> = {},
): Uint8Array {
  const settings = { ...NAMES_TRAINING, ...options };
  const known = packGazetteer(gazetteer);
  const opened = openGazetteer(known);
  const describe = createNameDescriber(opened, hints);
  const described = documents.map((document) => ({ document, words: describe(document) }));
  return writeSections({
    ...known,
    templates: textSection(settings.templates.join("\n")),
    typeTemplates: textSection(settings.typeTemplates.join("\n")),
    ...trainSpans(described, settings),
    ...trainTypes(described, createTypeKeys(settings.typeTemplates, opened), settings),
  });
}

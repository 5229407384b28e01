import type { DocumentEntities } from "../../../src/read/entities/document-entities.ts";
import { findEntities } from "../../../src/read/entities/find-entities.ts";
import { createLanguage } from "../../../src/read/language/create-language.ts";
import { createTreeQuery } from "../../../src/read/language/trees/create-tree-query.ts";

/** Reads the entities of texts; loading English takes a second, so once a file. */
export async function entityReader(): Promise<(text: string) => DocumentEntities> {
  const language = await createLanguage();
  return (text) => {
    const analysis = language.analyze(text);
    const { lexicon } = language;
    const tree = createTreeQuery(analysis);
    return findEntities({ analysis, tree, lexicon, publishedAt: null });
  };
}

/** Labels of each entity in the order of the text, joined: "Ada Brook | Brook | she". */
export function groups({ entities, mentions }: DocumentEntities): readonly string[] {
  return entities.map((entity) =>
    entity.mentions.map((mention) => mentions[mention]?.label).join(" | "),
  );
}

/** The entity of a name. */
export function entityOf({ entities }: DocumentEntities, name: string) {
  return entities.find((entity) => entity.name === name);
}

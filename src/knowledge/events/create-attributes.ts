import type { Knowledge } from "../../model/knowledge.ts";
import { ATTRIBUTES, type AttributeRow } from "./attribute-table.ts";
import type { PhraseReader } from "./phrase.ts";
import { splitList } from "./split-list.ts";

/** What is known of an attribute. */
export interface AttributeConcept {
  readonly name: string;
  readonly singleValued: boolean;
  /** How its values are read. */
  readonly values: AttributeRow["values"];
}

/**
 * Makes the look-up of attributes.
 *
 * @param knowledge - `multiValuedAttributes` go first.
 * @param reader - Reads phrases into words and stems.
 * @returns The canonical attribute, or `null` when neither declared nor built in.
 */
export function createAttributes(
  knowledge: Knowledge,
  reader: PhraseReader,
): (name: string) => AttributeConcept | null {
  const byKey = new Map<string, AttributeRow>();
  for (const row of knowledge.builtIn ? ATTRIBUTES : []) {
    for (const phrase of [row.name, ...splitList(row.words)]) byKey.set(reader.key(phrase), row);
  }
  const declared = new Map<string, string>();
  for (const name of [...knowledge.multiValuedAttributes].sort().reverse()) {
    declared.set(byKey.get(reader.key(name))?.name ?? reader.key(name), name.trim());
  }
  return (name) => {
    const key = reader.key(name);
    const row = byKey.get(key);
    const own = declared.get(row?.name ?? key);
    if (own !== undefined && key !== "") {
      return { name: row?.name ?? own, singleValued: false, values: row?.values ?? "word" };
    }
    return row === undefined
      ? null
      : { name: row.name, singleValued: row.singleValued, values: row.values };
  };
}

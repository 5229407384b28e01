import type { Narrative } from "../../../src/model/narrative.ts";
import { narrative } from "../../../src/model/narrative-builder/narrative.ts";
import type { EntityInput } from "../../../src/model/narrative-builder/narrative-input.ts";
import type { Template } from "./template.ts";
import { type Declare, toClaims } from "./to-claims.ts";

interface Declared {
  readonly id: string;
  readonly names: Set<string>;
  readonly labels: Set<string>;
}

/**
 * One document as a narrative. Templates that differ in the victim they were found by alone are one
 * template.
 *
 * @param templates - All of one document, at least one.
 */
export function toNarrative(templates: readonly [Template, ...Template[]]): Narrative {
  const declared: Declared[] = [];
  const declare: Declare = (names, labels) => {
    let own = declared.find((one) => names.some((name) => one.names.has(name)));
    if (own === undefined) {
      own = { id: `e${declared.length + 1}`, names: new Set(), labels: new Set() };
      declared.push(own);
    }
    for (const name of names) own.names.add(name);
    for (const label of labels) own.labels.add(label);
    return own.id;
  };
  const claims = distinct(templates).flatMap((template) => toClaims(template, declare));
  const { doc } = templates[0];
  return narrative({
    id: doc,
    source: { name: doc, kind: "document", anonymous: false },
    entities: Object.fromEntries(declared.map((one) => [one.id, entityOf(one)])),
    claims,
  });
}

function entityOf({ names, labels }: Declared): EntityInput {
  const [name = "", ...aliases] = names;
  return { name, aliases, mentions: [...labels].filter((label) => !names.has(label)) };
}

function distinct(templates: readonly Template[]): readonly Template[] {
  const seen = new Map<string, Template>();
  for (const template of templates) seen.set(JSON.stringify({ ...template, victim: "" }), template);
  return [...seen.values()];
}
